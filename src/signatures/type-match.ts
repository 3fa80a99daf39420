const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ...[
    ['string', 'str'],
    ['text', 'str'],
    ['path', 'str'],
    ['integer', 'int'],
    ['boolean', 'bool'],
  ],
  ...[
    ['number', 'float'],
    ['array', 'list'],
    ['sequence', 'list'],
    ['tuple', 'list'],
    ['set', 'list'],
    ['iterable', 'list'],
  ],
  ...[
    ['object', 'dict'],
    ['mapping', 'dict'],
    ['record', 'dict'],
    ['null', 'none'],
    ['nonetype', 'none'],
  ],
] as [string, string][]);

const KNOWN: ReadonlySet<string> = new Set(['str', 'int', 'float', 'bool', 'list', 'dict', 'none']);

/** What can stand where another type is asked for: whole numbers where numbers are, and truth values where those are. */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['bool', ['int', 'float']],
  ['int', ['float']],
]);

/** Whether a value of one type can be what an argument of another takes. What is not known fits. */
export function typeFits(actual: string, expected: string): boolean {
  const possible = alternatives(actual);
  const wanted = alternatives(expected);
  if (possible === null || wanted === null) return true;
  return possible.some((one) => [one, ...(WIDER.get(one) ?? [])].some((wider) => wanted.includes(wider)));
}

/** The basic types that a type text names; null when it is not clear. */
function alternatives(text: string): string[] | null {
  const optional = /^Optional\[(.+)\]$/.exec(text.trim());
  if (optional !== null) return withNone(alternatives(optional[1] ?? ''));
  if (/^Union\[/.test(text.trim()) || /\[[^\]]*\|/.test(text)) return null;
  const types = text.split('|').map((part) => basic(part));
  return types.every((type) => KNOWN.has(type)) ? types : null;
}

function withNone(types: string[] | null): string[] | null {
  return types === null ? null : [...types, 'none'];
}

function basic(text: string): string {
  const name = (/^[\w.]+/.exec(text.trim())?.[0] ?? '').toLowerCase();
  const isArray = text.trim().endsWith('[]');
  return isArray ? 'list' : (SYNONYMS.get(name) ?? name);
}
