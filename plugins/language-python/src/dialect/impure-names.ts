/** Builtins that print and methods that change their receiver. */
export const IMPURE_NAMES: ReadonlySet<string> = new Set([
  'print',
  ...['append', 'extend', 'insert', 'remove', 'pop', 'clear', 'sort', 'reverse'],
  ...['update', 'setdefault', 'popitem', 'add', 'discard'],
  ...['intersection_update', 'difference_update', 'symmetric_difference_update'],
]);
