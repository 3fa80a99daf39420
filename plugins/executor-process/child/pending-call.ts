/** How a call has ended. */
type Ended = { readonly value: unknown } | { readonly error: Error };

/** A call that the parent has been asked for. Its end is taken at once where it is there, and by a promise otherwise. */
export class PendingCall {
  private ended: Ended | null = null;
  private deferred = false;
  private settle: (() => void) | null = null;

  /** Whether the end may come any moment. */
  get isAwaited(): boolean {
    return this.ended === null && !this.deferred;
  }

  get isOver(): boolean {
    return this.ended !== null;
  }

  answer(value: unknown): void {
    this.end({ value });
  }

  fail(error: Error): void {
    this.end({ error });
  }

  /** Nobody knows how long it takes. */
  defer(): void {
    this.deferred = true;
  }

  /** What the call gave; throws what it failed with. */
  result(): unknown {
    if (this.ended === null) throw new TypeError('A call is not over that was taken for it');
    if ('error' in this.ended) throw this.ended.error;
    return this.ended.value;
  }

  promise(): Promise<unknown> {
    return new Promise<void>((resolve) => (this.settle = resolve)).then(() => this.result());
  }

  private end(how: Ended): void {
    this.ended = how;
    this.settle?.();
  }
}
