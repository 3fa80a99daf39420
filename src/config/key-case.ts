/** Paths whose children are names chosen by the user or data of a plugin, never config keys. `*` is any one key. */
const VERBATIM: readonly string[] = [
  'inference.providers',
  'toolProviders',
  'tools.*.providerConfig',
  'policy.arguments',
  'policy.arguments.*',
];

/** Paths whose children are options of a plugin: their keys are config keys, what they hold is the plugin's own. */
const OPTIONS: readonly string[] = ['inference.providers.*', 'toolProviders.*'];

/** The camelCase spelling of a snake_case key. */
export function camelCase(key: string): string {
  return key.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The snake_case spelling of a camelCase key. */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A copy with the keys of a config file in camelCase, so that both spellings work. Names chosen by the user keep
 * theirs; the options below them are config keys again, and what an option holds is left as it is.
 */
export function camelCaseKeys(value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => camelCaseKeys(item, [...path, '*']));
  if (!isPlainObject(value)) return value;
  const here = path.join('.');
  if (here === 'tools.*.providerConfig') return value;
  const verbatim = VERBATIM.includes(here);
  const entries = Object.entries(value).map(([key, item]) => {
    const name = verbatim ? key : camelCase(key);
    if (OPTIONS.includes(here)) return [name, item] as const;
    return [name, camelCaseKeys(item, [...path, verbatim ? '*' : name])] as const;
  });
  return Object.fromEntries(entries);
}

/** The path as the file spells it: each key of `path` that the raw data holds in snake_case is given back so. */
export function spelledPath(raw: unknown, path: readonly PropertyKey[]): PropertyKey[] {
  let at: unknown = raw;
  return path.map((key) => {
    if (typeof key === 'number' || Array.isArray(at)) {
      at = Array.isArray(at) ? (at as unknown[])[Number(key)] : undefined;
      return key;
    }
    const record = isPlainObject(at) ? at : {};
    const spelled = Object.keys(record).find((own) => own === key || camelCase(own) === key) ?? String(key);
    at = record[spelled];
    return spelled;
  });
}

/** A key path as people write it: `inference.order[1]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key)}]` : index === 0 ? String(key) : `.${String(key)}`,
    )
    .join('');
}
