/** A call made ahead of its turn, and what the parent said to it. */
interface EarlyCall {
  readonly call: number;
  said: unknown;
}

/** Calls that were made ahead of their turn and have not had it. */
export class EarlyCalls {
  private readonly byKey = new Map<string, EarlyCall[]>();
  private readonly byCall = new Map<number, EarlyCall>();

  /** @param key what the call asks of which tool. */
  made(key: string, call: number): void {
    const one: EarlyCall = { call, said: undefined };
    this.byCall.set(call, one);
    const alike = this.byKey.get(key);
    if (alike === undefined) this.byKey.set(key, [one]);
    else alike.push(one);
  }

  ended(call: number, said: unknown): void {
    const one = this.byCall.get(call);
    if (one !== undefined) one.said = said;
  }

  /** Takes the first call that asked this and, where several did, got what `said` gives. */
  take(key: string, said: () => unknown): number {
    const alike = this.byKey.get(key) ?? [];
    const index = alike.length > 1 ? placeOf(alike, JSON.stringify(said())) : 0;
    const [one] = alike.splice(Math.max(0, index), 1);
    if (one === undefined) throw new TypeError('A call has its turn that was never made');
    if (alike.length === 0) this.byKey.delete(key);
    this.byCall.delete(one.call);
    return one.call;
  }
}

function placeOf(calls: readonly EarlyCall[], said: string): number {
  return calls.findIndex((call) => JSON.stringify(call.said) === said);
}
