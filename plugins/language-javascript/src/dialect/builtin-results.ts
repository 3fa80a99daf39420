/** The types that builtins give whatever they are given. */
export const BUILTIN_RESULTS: ReadonlyMap<string, string> = new Map([
  ['String', 'string'],
  ...['Boolean', 'isNaN', 'isFinite'].map((name): [string, string] => [name, 'boolean']),
  ['Array', 'array'],
]);
