/**
 * Does work for every item, so many at once, and returns the results in the order of the items. After a failure no
 * further item is begun, and what is under way is waited for.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  jobs: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const faults: { readonly error: unknown }[] = [];
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (faults.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        faults.push({ error });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  const [fault] = faults;
  if (fault !== undefined) throw fault.error;
  return results;
}
