import * as z from 'zod/mini';

const withOrder = z.object({
  inference: z.object({ order: z.array(z.union([z.string(), z.array(z.string())])) }),
});

/** Where a config that was given names a tier: `inference.order[1]`, or `inference.order[1][0]` in a race. */
export function orderKey(given: unknown, tier: string): string {
  const { order } = withOrder.safeParse(given).data?.inference ?? { order: [] };
  for (const [index, entry] of order.entries()) {
    const key = `inference.order[${String(index)}]`;
    if (entry === tier) return key;
    const inRace = typeof entry === 'string' ? -1 : entry.indexOf(tier);
    if (inRace >= 0) return `${key}[${String(inRace)}]`;
  }
  return 'inference.order';
}
