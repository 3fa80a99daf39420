import { invalidPattern } from './pattern-error.js';
import { SizeCount } from './size-count.js';

/** A pattern in RE2's language. Its groups are exactly the captures, in order. */
export interface TranslatedPattern {
  readonly source: string;
  /** Names of the captures, in the order of their groups. */
  readonly captures: readonly string[];
}

/** A capture holds text of one line and takes as little as it can. */
const CAPTURE = '([^\\r\\n\\x{2028}\\x{2029}]+?)';
const MAX_CAPTURES = 20;
/** The most atoms once repetitions are written out: what the compiled pattern grows with. */
const MAX_SIZE = 4_000;

const IDENTIFIER = /^[\p{ID_Start}_]\p{ID_Continue}*$/u;
const BRACES = /^\{([^{}]*)\}/;
const REPETITION = /^(\d+)(?:,(\d*))?$/;
const NAMED_GROUP = /^\(\?P?<([^<>=!][^<>]*)>/;
const ESCAPE = /^\\(?:[pPx]\{[^{}]*\}|[^])?/;
const CLASS = /^\[\^?\]?(?:\[:[^\]]*:\]|\\[^]|[^\]\\])*\]?/;

/**
 * Turns `{x}` and named groups into groups, makes all other groups non-capturing and leaves the rest to RE2. `{3}` and
 * `{1,3}` stay repetitions.
 * @throws LackpyError TEMPLATE_INVALID for what is wrong with captures, braces, parentheses or size.
 */
export function translatePattern(pattern: string): TranslatedPattern {
  return new Translation(pattern).run();
}

class Translation {
  private source = '';
  private offset = 0;
  private readonly captures: string[] = [];
  /** Offsets of parentheses not yet closed. */
  private readonly open: number[] = [];
  private readonly size = new SizeCount();

  constructor(private readonly pattern: string) {}

  run(): TranslatedPattern {
    while (this.offset < this.pattern.length) {
      this.step(this.pattern.charAt(this.offset));
      if (this.size.total > MAX_SIZE) this.fail('its repetitions make it too large', null);
    }
    const unclosed = this.open.pop();
    if (unclosed !== undefined) this.fail("a '(' is never closed", unclosed);
    return { source: this.source, captures: this.captures };
  }

  private step(char: string): void {
    if (char === '\\') return this.escape();
    if (char === '{') return this.braces();
    if (char === '(') return this.openGroup();
    if (char === ')') return this.closeGroup();
    this.size.atom();
    this.take(char === '[' ? (this.ahead(CLASS)?.[0] ?? char) : char);
  }

  private escape(): void {
    const text = this.ahead(ESCAPE)?.[0] ?? '\\';
    if (text === '\\') this.fail('it ends with a lone \\');
    if (text === '\\Q' || text === '\\E') this.fail(`'${text}' is not supported; escape each character`);
    this.size.atom();
    this.take(text);
  }

  private braces(): void {
    const [text, inner = ''] = this.ahead(BRACES) ?? [];
    if (text === undefined) return this.fail("a '{' opens no capture; write \\{ for a brace");
    const [repetition, least, most = ''] = REPETITION.exec(inner) ?? [];
    if (repetition !== undefined) {
      this.size.repeat(Math.max(Number(least), Number(most)));
      return this.take(text);
    }
    if (!IDENTIFIER.test(inner)) {
      return this.fail(`'${text}' is neither a capture nor a repetition; write \\{ for a brace`);
    }
    this.capture(inner);
    this.size.atom();
    this.take(text, CAPTURE);
  }

  private openGroup(): void {
    const [text, name] = this.ahead(NAMED_GROUP) ?? [];
    if (name !== undefined) this.capture(name);
    this.open.push(this.offset);
    this.size.open();
    if (text !== undefined) return this.take(text, '(');
    const isSpecial = this.pattern.charAt(this.offset + 1) === '?';
    this.take('(', isSpecial ? '(' : '(?:');
  }

  private closeGroup(): void {
    if (this.open.pop() === undefined) this.fail("a ')' has no '('");
    this.size.close();
    this.take(')');
  }

  private capture(name: string): void {
    if (!IDENTIFIER.test(name)) this.fail(`'${name}' is not a name for a capture`);
    if (this.captures.includes(name)) this.fail(`'{${name}}' is captured twice`);
    if (this.captures.push(name) > MAX_CAPTURES)
      this.fail(`it has more than ${String(MAX_CAPTURES)} captures`);
  }

  private take(text: string, translated = text): void {
    this.source += translated;
    this.offset += text.length;
  }

  private ahead(expression: RegExp): RegExpExecArray | null {
    return expression.exec(this.pattern.slice(this.offset));
  }

  private fail(what: string, offset: number | null = this.offset): never {
    throw invalidPattern(this.pattern, offset, what);
  }
}
