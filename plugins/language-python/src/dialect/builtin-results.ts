/** The types that builtins give whatever they are given. */
export const BUILTIN_RESULTS: ReadonlyMap<string, string> = new Map([
  ...['len', 'int'].map((name): [string, string] => [name, 'int']),
  ...['any', 'all', 'bool', 'isinstance'].map((name): [string, string] => [name, 'bool']),
  ...['sorted', 'list'].map((name): [string, string] => [name, 'list']),
  ['str', 'str'],
  ['float', 'float'],
  ['dict', 'dict'],
  ['set', 'set'],
  ['tuple', 'tuple'],
  ['print', 'None'],
]);
