import type { Expression } from 'lackpy';

/** Collects the parts of adjoining string literals: text that touches becomes one constant. */
export class JoinedText {
  private readonly values: Expression[] = [];
  private pending: string[] = [];
  private start = 0;
  private end = 0;

  /** Adds literal text that stands between two offsets. */
  add(text: string, start: number, end: number): void {
    if (text === '') return;
    if (this.pending.length === 0) this.start = start;
    this.pending.push(text);
    this.end = end;
  }

  /** Adds a replacement field. */
  addField(field: Expression): void {
    this.flush();
    this.values.push(field);
  }

  /** The parts: constants of kind str and replacement fields. */
  finish(): Expression[] {
    this.flush();
    return this.values;
  }

  /** The text when there is nothing but text. */
  plain(): string {
    return this.pending.join('');
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const { start, end } = this;
    this.values.push({ type: 'Constant', start, end, kind: 'str', value: this.plain() });
    this.pending = [];
  }
}
