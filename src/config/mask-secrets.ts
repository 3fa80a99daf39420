/** What stands in place of a secret. */
export const MASK = '***';

const SECRET_WORDS: ReadonlySet<string> = new Set(
  'key keys apikey token secret secrets password passwd passphrase pass authorization auth credential credentials cookie'.split(
    ' ',
  ),
);

/** Groups whose values are secrets as often as not. */
const SECRET_GROUPS: ReadonlySet<string> = new Set(['env', 'headers']);

const VARIABLE_NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

function wordsOf(key: string): string[] {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

function isSecret(key: string): boolean {
  return wordsOf(key).some((word) => SECRET_WORDS.has(word));
}

function namesVariable(key: string, value: string): boolean {
  return wordsOf(key).at(-1) === 'env' && VARIABLE_NAME.test(value);
}

/** A text without the name and password of an address, and without values that a key in it calls secret. */
function maskText(text: string): string {
  return text
    .replace(/(\w:\/\/)[^/@\s]+@/g, `$1${MASK}@`)
    .replace(/([\w-]+)(=|:\s*(?!\/\/))([^\s&;,]+)/g, (all: string, key: string, sign: string) =>
      isSecret(key) ? `${key}${sign}${MASK}` : all,
    );
}

function maskAll(value: unknown): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return MASK;
  if (Array.isArray(value)) return value.map(maskAll);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskAll(item)]));
}

function maskList(values: readonly unknown[]): unknown[] {
  return values.map((value, index) => {
    const before = values[index - 1];
    const isValueOfFlag = typeof before === 'string' && /^--?[\w-]+$/.test(before) && isSecret(before);
    return isValueOfFlag ? maskAll(value) : maskSecrets(value);
  });
}

/**
 * A copy of config data that can be shown: values of keys such as `apiKey`, `token`, `password` and `authorization`,
 * all values of `env` and `headers`, and secrets within addresses and command lines are `***`. The name of an
 * environment variable under a key that ends with `Env` stays.
 */
export function maskSecrets(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (namesVariable(key, value)) return value;
    return isSecret(key) ? MASK : maskText(value);
  }
  if (isSecret(key) || SECRET_GROUPS.has(key)) return maskGroup(value, key);
  if (Array.isArray(value)) return maskList(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskSecrets(item, name)]));
}

/** `env: ["HOME"]` lists names, `env: { HOME: … }` values. */
function maskGroup(value: unknown, key: string): unknown {
  if (key === 'env' && Array.isArray(value)) return maskList(value);
  return maskAll(value);
}
