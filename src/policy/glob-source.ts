/**
 * The RE2 source of a glob over `/`-separated paths: `*` and `?` stay in one part, `**` as a whole part stands for any
 * number of parts, `[…]` is a class, `{a,b}` a choice. Libraries for this give patterns with lookaheads, which need an
 * engine that can be made to run for ever.
 * @returns null when a bracket or brace is not closed.
 */
export function globSource(glob: string): string | null {
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length;) {
    const rest = glob.slice(at);
    const [taken, text] = tokenAt(rest, source.length === 0 || glob[at - 1] === '/', depth > 0);
    if (taken === 0) return null;
    if (text === '(?:') depth++;
    if (text === ')') depth--;
    source += text;
    at += taken;
  }
  return depth === 0 ? source : null;
}

const CLASS = /^\[(!?)([^\]]+)\]/;

/** How many characters the next token takes, 0 for none, and its source. */
function tokenAt(rest: string, startsPart: boolean, inBraces: boolean): readonly [number, string] {
  if (startsPart && rest.startsWith('**/')) return [3, '(?:.*/)?'];
  if (startsPart && rest === '**') return [2, '.*'];
  const character = [...rest][0] ?? '';
  switch (character) {
    case '*':
      return [1, '[^/]*'];
    case '?':
      return [1, '[^/]'];
    case '{':
      return [1, '(?:'];
    case '}':
      return inBraces ? [1, ')'] : [0, ''];
    case ',':
      return [1, inBraces ? '|' : ','];
    case '[':
      return classAt(rest);
    default:
      return [character.length, escaped(character)];
  }
}

function classAt(rest: string): readonly [number, string] {
  const found = CLASS.exec(rest);
  if (found === null) return [0, ''];
  const [whole, not = '', members = ''] = found;
  const safe = members.replace(/[\\^[\]&]/g, (character) => `\\${character}`);
  return [whole.length, `[${not === '' ? '' : '^/'}${safe}]`];
}

function escaped(character: string): string {
  return /[\w/]/.test(character) ? character : `\\x{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
