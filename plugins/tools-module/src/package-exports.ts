/** The `exports` of a package.json. */
export type Exports = string | null | readonly Exports[] | { readonly [key: string]: Exports };

const CONDITIONS: readonly string[] = ['node', 'import', 'module-sync', 'default'];

/** The target for an import among conditions and alternatives; undefined when none applies. */
function chooseTarget(exports: Exports): string | null | undefined {
  if (typeof exports === 'string' || exports === null) return exports;
  const options = Array.isArray(exports)
    ? (exports as readonly Exports[])
    : Object.entries(exports).flatMap(([name, target]) => (CONDITIONS.includes(name) ? [target] : []));
  for (const option of options) {
    const target = chooseTarget(option);
    if (target !== undefined) return target;
  }
  return undefined;
}

/** Subpath patterns fit with the longest text before their star first. */
function fittingPattern(map: Readonly<Record<string, Exports>>, subpath: string): string | undefined {
  const fits = (key: string): boolean => {
    const [before = '', after, ...more] = key.split('*');
    if (after === undefined || more.length > 0 || subpath.length < before.length + after.length + 1)
      return false;
    return subpath.startsWith(before) && subpath.endsWith(after);
  };
  return Object.keys(map)
    .filter(fits)
    .sort((left, right) => right.indexOf('*') - left.indexOf('*') || right.length - left.length)[0];
}

/**
 * The file that `exports` gives for an import, relative to the package.
 * @param subpath `.` for the package itself, else `./name`.
 * @returns null when the package does not export it.
 */
export function exportedFile(exports: Exports, subpath: string): string | null {
  const isMap = typeof exports === 'object' && exports !== null && !Array.isArray(exports);
  const map = isMap ? (exports as Readonly<Record<string, Exports>>) : {};
  const hasSubpaths = Object.keys(map).some((key) => key.startsWith('.'));
  if (!hasSubpaths) return subpath === '.' ? (chooseTarget(exports) ?? null) : null;
  const exact = map[subpath];
  if (exact !== undefined && !subpath.includes('*')) return chooseTarget(exact) ?? null;
  const pattern = fittingPattern(map, subpath);
  if (pattern === undefined) return null;
  const [before = '', after = ''] = pattern.split('*');
  const middle = subpath.slice(before.length, subpath.length - after.length);
  return chooseTarget(map[pattern] ?? null)?.replaceAll('*', () => middle) ?? null;
}
