import { Fault } from './fault.js';

/** A place in a text that moves on, and how deep the text nests there. */
export class Reader {
  at = 0;
  private depth = 0;

  constructor(
    readonly text: string,
    private readonly nestingDepth: number,
  ) {}

  /** Moves over what a sticky pattern matches here and returns it; null when it does not match. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  /** Moves over blanks, then over this character. Returns whether it was there. */
  skip(character: string): boolean {
    this.take(/[ \t]*/y);
    if (!this.text.startsWith(character, this.at)) return false;
    this.at += character.length;
    return true;
  }

  /** Reads something that nests one level deeper. */
  deeper<T>(read: () => T): T {
    if (++this.depth > this.nestingDepth) {
      const message = `The program nests deeper than ${String(this.nestingDepth)} levels`;
      throw new Fault(message, this.at, 'Keep results in variables.', 'NESTING_TOO_DEEP');
    }
    const result = read();
    this.depth--;
    return result;
  }

  /** The fault of what stands here. */
  unexpected(): Fault {
    const [found] = this.text.slice(this.at, this.at + 2);
    const isEnd = found === undefined || found === '\n' || found === '\r';
    return new Fault(isEnd ? 'The line ends too early' : `Unexpected ${JSON.stringify(found)}`, this.at);
  }
}
