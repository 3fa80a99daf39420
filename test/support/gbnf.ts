/** What a rule is made of. */
type Part =
  | { readonly kind: 'text'; readonly text: readonly string[] }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly Range[] }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'choice' | 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: 0 | 1; readonly most: number };

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Rules by name. */
export type Grammar = ReadonlyMap<string, Part>;

const NAME = /[A-Za-z0-9-]+/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const ROOT: Part = { kind: 'reference', name: 'root' };

/** Reads GBNF; fails on broken notation, a rule defined twice or never, a missing root and left recursion. */
export function readGrammar(text: string): Grammar {
  const rules = new Map<string, Part>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, name, body] = /^([A-Za-z0-9-]+) ::= (.+)$/.exec(line) ?? [];
    if (name === undefined || body === undefined) throw new Error(`No rule: ${line}`);
    if (rules.has(name)) throw new Error(`Rule '${name}' is defined twice`);
    rules.set(name, new Reader(body).read());
  }
  refuseUndefined(rules);
  refuseLeftRecursion(rules);
  return rules;
}

class Reader {
  private position = 0;

  constructor(private readonly text: string) {}

  read(): Part {
    const part = this.choice();
    if (this.position < this.text.length) throw new Error(`Cannot read ${this.text.slice(this.position)}`);
    return part;
  }

  private accept(text: string): boolean {
    if (!this.text.startsWith(text, this.position)) return false;
    this.position += text.length;
    return true;
  }

  private spaces(): void {
    while (this.accept(' '));
  }

  private choice(): Part {
    const parts = [this.sequence()];
    while (this.accept('|')) parts.push(this.sequence());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'choice', parts };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    this.spaces();
    while (this.position < this.text.length && !/[|)]/.test(this.text.charAt(this.position))) {
      parts.push(this.repeated());
      this.spaces();
    }
    if (parts.length === 0) throw new Error(`Empty alternative in ${this.text}`);
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
  }

  private repeated(): Part {
    const part = this.single();
    if (this.accept('*')) return { kind: 'repeat', part, least: 0, most: Infinity };
    if (this.accept('+')) return { kind: 'repeat', part, least: 1, most: Infinity };
    if (this.accept('?')) return { kind: 'repeat', part, least: 0, most: 1 };
    return part;
  }

  private single(): Part {
    if (this.accept('"')) return this.literal();
    if (this.accept('[')) return this.class();
    if (this.accept('(')) {
      const part = this.choice();
      if (!this.accept(')')) throw new Error(`Missing ) in ${this.text}`);
      return part;
    }
    NAME.lastIndex = this.position;
    const [name] = NAME.exec(this.text) ?? [];
    if (name === undefined) throw new Error(`Cannot read ${this.text.slice(this.position)}`);
    this.position += name.length;
    return { kind: 'reference', name };
  }

  private literal(): Part {
    const text: string[] = [];
    while (!this.accept('"')) text.push(this.character());
    return { kind: 'text', text };
  }

  private class(): Part {
    const negated = this.accept('^');
    const ranges: Range[] = [];
    while (!this.accept(']')) {
      const first = codeOf(this.character());
      const isRange = this.text.startsWith('-', this.position) && this.text[this.position + 1] !== ']';
      if (isRange) this.position++;
      const last = isRange ? codeOf(this.character()) : first;
      if (last < first) throw new Error(`Range in the wrong order in ${this.text}`);
      ranges.push({ first, last });
    }
    return { kind: 'class', negated, ranges };
  }

  private character(): string {
    const escaped = this.accept('\\');
    const character = String.fromCodePoint(this.text.codePointAt(this.position) ?? fail(this.text));
    this.position += character.length;
    if (!escaped) return character;
    if (character === 'x') {
      this.position += 2;
      return String.fromCharCode(parseInt(this.text.slice(this.position - 2, this.position), 16));
    }
    if (/["\\[\]]/.test(character)) return character;
    return ESCAPES[character] ?? fail(`\\${character}`);
  }
}

function fail(text: string): never {
  throw new Error(`Cannot read ${text}`);
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

function inClass(part: Part & { kind: 'class' }, character: string): boolean {
  const code = codeOf(character);
  return part.ranges.some(({ first, last }) => first <= code && code <= last) !== part.negated;
}

function childrenOf(part: Part): readonly Part[] {
  if (part.kind === 'repeat') return [part.part];
  return part.kind === 'choice' || part.kind === 'sequence' ? part.parts : [];
}

function refuseUndefined(rules: Grammar): void {
  const pending: Part[] = [ROOT, ...rules.values()];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === 'reference' && !rules.has(part.name)) {
      throw new Error(`Rule '${part.name}' is not defined`);
    }
    pending.push(...childrenOf(part));
  }
}

function refuseLeftRecursion(rules: Grammar): void {
  const empty = emptyRules(rules);
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw new Error(`Left recursion: ${[...path, name].join(' → ')}`);
    if (done.has(name)) return;
    for (const next of leftmost(ruleOf(rules, name), empty)) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of rules.keys()) visit(name, []);
}

function emptyRules(rules: Grammar): Set<string> {
  const empty = new Set<string>();
  for (let before = -1; before < empty.size;) {
    before = empty.size;
    for (const [name, part] of rules) if (isEmpty(part, empty)) empty.add(name);
  }
  return empty;
}

function isEmpty(part: Part, empty: ReadonlySet<string>): boolean {
  switch (part.kind) {
    case 'text':
      return part.text.length === 0;
    case 'class':
      return false;
    case 'reference':
      return empty.has(part.name);
    case 'repeat':
      return part.least === 0 || isEmpty(part.part, empty);
    case 'choice':
      return part.parts.some((one) => isEmpty(one, empty));
    case 'sequence':
      return part.parts.every((one) => isEmpty(one, empty));
  }
}

/** The rules a part may begin with. */
function leftmost(part: Part, empty: ReadonlySet<string>): string[] {
  if (part.kind === 'reference') return [part.name];
  if (part.kind !== 'sequence') return childrenOf(part).flatMap((one) => leftmost(one, empty));
  const solid = part.parts.findIndex((one) => !isEmpty(one, empty));
  const reached = solid < 0 ? part.parts : part.parts.slice(0, solid + 1);
  return reached.flatMap((one) => leftmost(one, empty));
}

function ruleOf(rules: Grammar, name: string): Part {
  const part = rules.get(name);
  if (part === undefined) throw new Error(`Rule '${name}' is not defined`);
  return part;
}

/** Whether the whole text is a sentence of the grammar. */
export function matches(grammar: Grammar, text: string): boolean {
  const characters = Array.from(text);
  return new Recogniser(grammar, characters).ends(ROOT, 0).has(characters.length);
}

/** Finds where parts end that start at a place, and remembers it for every rule. */
class Recogniser {
  private readonly known = new Map<string, Map<number, ReadonlySet<number>>>();

  constructor(
    private readonly grammar: Grammar,
    private readonly characters: readonly string[],
  ) {}

  ends(part: Part, start: number): ReadonlySet<number> {
    switch (part.kind) {
      case 'text':
        return part.text.every((one, index) => this.characters[start + index] === one)
          ? new Set([start + part.text.length])
          : new Set();
      case 'class': {
        const character = this.characters[start];
        return character !== undefined && inClass(part, character) ? new Set([start + 1]) : new Set();
      }
      case 'reference':
        return this.endsOfRule(part.name, start);
      case 'choice':
        return new Set(part.parts.flatMap((one) => [...this.ends(one, start)]));
      case 'sequence':
        return part.parts.reduce<ReadonlySet<number>>(
          (starts, one) => new Set([...starts].flatMap((place) => [...this.ends(one, place)])),
          new Set([start]),
        );
      case 'repeat':
        return this.endsOfRepeat(part, start);
    }
  }

  private endsOfRule(name: string, start: number): ReadonlySet<number> {
    const places = this.known.get(name) ?? new Map<number, ReadonlySet<number>>();
    this.known.set(name, places);
    const ends = places.get(start) ?? this.ends(ruleOf(this.grammar, name), start);
    places.set(start, ends);
    return ends;
  }

  private endsOfRepeat(part: Part & { kind: 'repeat' }, start: number): ReadonlySet<number> {
    const first = this.ends(part.part, start);
    const found = new Set(first);
    if (part.most > 1)
      for (const place of found) for (const end of this.ends(part.part, place)) found.add(end);
    return part.least === 0 ? new Set([start, ...found]) : found;
  }
}

const PRINTABLE = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  'é',
  '→',
  '😀',
];

/** Makes sentences of a grammar. Equal seeds give equal sentences. */
export class Sampler {
  private readonly heights: ReadonlyMap<string, number>;

  constructor(
    private readonly grammar: Grammar,
    private seed: number,
    private readonly depth = 40,
  ) {
    this.heights = heightsOf(grammar);
  }

  sentence(): string {
    return this.write(ROOT, this.depth);
  }

  /** Writes a part within a number of nested rules, or with as few as there can be. */
  private write(part: Part, depth: number): string {
    switch (part.kind) {
      case 'text':
        return part.text.join('');
      case 'class':
        return this.pick(membersOf(part));
      case 'reference':
        return this.write(ruleOf(this.grammar, part.name), depth - 1);
      case 'sequence':
        return part.parts.map((one) => this.write(one, depth)).join('');
      case 'choice':
        return this.write(this.pick(this.affordable(part.parts, depth)), depth);
      case 'repeat':
        return Array.from({ length: this.times(part, depth) }, () => this.write(part.part, depth)).join('');
    }
  }

  private affordable(parts: readonly Part[], depth: number): readonly Part[] {
    const heights = parts.map((part) => heightOf(part, this.heights));
    const limit = Math.max(depth, Math.min(...heights));
    return parts.filter((_, index) => (heights[index] ?? Infinity) <= limit);
  }

  private times(part: Part & { kind: 'repeat' }, depth: number): number {
    if (heightOf(part.part, this.heights) > depth) return part.least;
    let times: number = part.least;
    while (times < Math.min(part.most, 4) && this.random() < 0.3) times++;
    return times;
  }

  private pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  /** Mulberry32. */
  private random(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function membersOf(part: Part & { kind: 'class' }): readonly string[] {
  return PRINTABLE.filter((character) => inClass(part, character));
}

/** The least number of nested rules below each rule. */
function heightsOf(grammar: Grammar): Map<string, number> {
  const heights = new Map<string, number>();
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, part] of grammar) {
      const height = heightOf(part, heights);
      if (height >= (heights.get(name) ?? Infinity)) continue;
      heights.set(name, height);
      changed = true;
    }
  }
  return heights;
}

function heightOf(part: Part, heights: ReadonlyMap<string, number>): number {
  switch (part.kind) {
    case 'text':
    case 'class':
      return 0;
    case 'reference':
      return 1 + (heights.get(part.name) ?? Infinity);
    case 'repeat':
      return part.least === 0 ? 0 : heightOf(part.part, heights);
    case 'choice':
      return Math.min(...part.parts.map((one) => heightOf(one, heights)));
    case 'sequence':
      return Math.max(...part.parts.map((one) => heightOf(one, heights)));
  }
}
