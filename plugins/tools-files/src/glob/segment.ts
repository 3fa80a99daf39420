/** A range of code points, both ends included. */
type Range = readonly [number, number];

/** What one place of a file name is compared with. `many` stands for any run of characters, also an empty one. */
export type NamePart =
  | { readonly kind: 'character'; readonly code: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'many' }
  | { readonly kind: 'class'; readonly ranges: readonly Range[]; readonly negated: boolean };

interface ParsedPart {
  readonly part: NamePart;
  readonly next: number;
}

function character(symbol: string): NamePart {
  return { kind: 'character', code: symbol.codePointAt(0) ?? 0 };
}

function parseClass(symbols: readonly string[], open: number): ParsedPart | null {
  const negated = symbols[open + 1] === '!' || symbols[open + 1] === '^';
  const first = open + (negated ? 2 : 1);
  const ranges: Range[] = [];
  let at = first;
  const take = (): number => {
    if (symbols[at] === '\\' && at + 1 < symbols.length) at++;
    return symbols[at++]?.codePointAt(0) ?? 0;
  };
  while (at < symbols.length && (symbols[at] !== ']' || at === first)) {
    const low = take();
    const isRange = symbols[at] === '-' && at + 1 < symbols.length && symbols[at + 1] !== ']';
    if (isRange) at++;
    ranges.push([low, isRange ? take() : low]);
  }
  if (at >= symbols.length) return null;
  return { part: { kind: 'class', ranges, negated }, next: at + 1 };
}

function parsePart(symbols: readonly string[], at: number): ParsedPart {
  const symbol = symbols[at] ?? '';
  if (symbol === '*') return { part: { kind: 'many' }, next: at + 1 };
  if (symbol === '?') return { part: { kind: 'any' }, next: at + 1 };
  const escaped = symbols[at + 1];
  if (symbol === '\\' && escaped !== undefined) return { part: character(escaped), next: at + 2 };
  const group = symbol === '[' ? parseClass(symbols, at) : null;
  return group ?? { part: character(symbol), next: at + 1 };
}

/** The parts of a pattern for one name. A bracket that is never closed stands for itself. */
export function parseSegment(segment: string): readonly NamePart[] {
  const symbols = Array.from(segment);
  const parts: NamePart[] = [];
  for (let at = 0; at < symbols.length;) {
    const { part, next } = parsePart(symbols, at);
    if (part.kind !== 'many' || parts.at(-1)?.kind !== 'many') parts.push(part);
    at = next;
  }
  return parts;
}

function accepts(part: NamePart, code: number): boolean {
  if (part.kind === 'character') return part.code === code;
  if (part.kind !== 'class') return true;
  return part.ranges.some(([low, high]) => code >= low && code <= high) !== part.negated;
}

/** Whether a whole name fits. Takes time in proportion to name times pattern at most, whatever the pattern. */
export function matchesName(parts: readonly NamePart[], name: string): boolean {
  let part = 0;
  let at = 0;
  let lastMany = -1;
  let resume = 0;
  while (at < name.length) {
    const current = parts[part];
    if (current?.kind === 'many') {
      lastMany = part++;
      resume = at;
      continue;
    }
    const code = name.codePointAt(at) ?? 0;
    if (current !== undefined && accepts(current, code)) {
      part++;
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    if (lastMany < 0) return false;
    // Only the last `*` needs to take more: what the ones before it took is the shortest that fits.
    part = lastMany + 1;
    resume += (name.codePointAt(resume) ?? 0) > 0xffff ? 2 : 1;
    at = resume;
  }
  while (parts[part]?.kind === 'many') part++;
  return part === parts.length;
}
