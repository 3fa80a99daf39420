/** The functions that every program may call. */
export const BUILTIN_NAMES: ReadonlySet<string> = new Set([
  ...[
    'len',
    'sorted',
    'reversed',
    'enumerate',
    'zip',
    'range',
    'min',
    'max',
    'sum',
    'any',
    'all',
    'abs',
    'round',
  ],
  ...['str', 'int', 'float', 'bool', 'list', 'dict', 'set', 'tuple', 'isinstance', 'print'],
]);
