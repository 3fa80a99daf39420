import type { ServerContext } from '@modelcontextprotocol/server';

const TEXT_INTERVAL_MS = 250;
const RUN_INTERVAL_MS = 2_000;

/** Tells a client that asked for it how a call gets on: text of a model as it comes, and that a long call still runs. */
export class Progress {
  private readonly started = performance.now();
  private readonly timer: NodeJS.Timeout;
  private characters = 0;
  private lastText = -Infinity;
  private lastValue = 0;

  private constructor(
    private readonly token: string | number,
    private readonly context: ServerContext,
  ) {
    this.timer = setInterval(() => this.send(this.elapsedText()), RUN_INTERVAL_MS);
    this.timer.unref();
  }

  /** null when the client did not ask for progress. */
  static of(context: ServerContext): Progress | null {
    const token = context.mcpReq._meta?.progressToken;
    return token === undefined ? null : new Progress(token, context);
  }

  /** Text of a model has come. */
  readonly text = (text: string): void => {
    this.characters += text.length;
    const now = performance.now();
    if (now - this.lastText < TEXT_INTERVAL_MS) return;
    this.lastText = now;
    this.send(`the model has written ${String(this.characters)} characters`);
  };

  /** Nothing more is told. */
  end(): void {
    clearInterval(this.timer);
  }

  private elapsedText(): string {
    const seconds = Math.round((performance.now() - this.started) / 1000);
    return `working for ${String(seconds)} s`;
  }

  /** Progress is elapsed milliseconds, which grow with every message as the protocol wants. */
  private send(message: string): void {
    this.lastValue = Math.max(this.lastValue + 1, Math.round(performance.now() - this.started));
    const params = { progressToken: this.token, progress: this.lastValue, message };
    // A client that is gone needs no progress; that it is gone is found out elsewhere.
    this.context.mcpReq.notify({ method: 'notifications/progress', params }).catch(() => undefined);
  }
}
