import type { Colors, Io } from '../io.js';

/** Milliseconds between two looks of the line. */
const PAUSE_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Shows people, on one line that goes away again, that a model is writing. */
export class WritingProgress {
  private characters = 0;
  private shownAt = 0;

  constructor(
    private readonly io: Io,
    private readonly colors: Colors,
  ) {}

  readonly onText = (text: string): void => {
    this.characters += text.length;
    const now = performance.now();
    if (now - this.shownAt < PAUSE_MS) return;
    this.shownAt = now;
    this.io.stderr(
      `${CLEAR_LINE}${this.colors.dim(`the model writes… ${String(this.characters)} characters`)}`,
    );
  };

  /** Takes the line away. */
  end(): void {
    if (this.shownAt > 0) this.io.stderr(CLEAR_LINE);
  }
}
