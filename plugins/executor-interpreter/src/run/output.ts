import { limitPassed } from './failure.js';

/** What a program prints, up to a bound. */
export class Output {
  private readonly parts: string[] = [];
  private length = 0;

  constructor(private readonly limit: number) {}

  get text(): string {
    return this.parts.join('');
  }

  write(text: string): void {
    this.refuse(this.length + text.length);
    this.length += text.length;
    this.parts.push(text);
  }

  /** Throws when so many bytes are more than a program may put out. */
  refuse(bytes: number): void {
    if (bytes > this.limit) {
      throw limitPassed('LIMIT_OUTPUT', `The program puts out more than ${String(this.limit)} bytes`);
    }
  }
}
