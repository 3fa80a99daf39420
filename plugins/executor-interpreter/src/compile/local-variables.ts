import type { Compilation } from './compilation.js';

/** The variables around the current place that are not the program's own. */
export function localVariables(c: Compilation): string[] {
  const ids: string[] = [];
  for (let scope = c.scope; scope.parent !== null; scope = scope.parent) {
    for (const { id } of scope.variables) ids.push(id);
  }
  return ids;
}
