import type { Expression, Value } from 'lackpy';

/** An element of a generator, for whoever asked for it. */
export class Produced {
  constructor(readonly value: Value) {}
}

/** What an evaluation asks for on its way: a value, what a promise gives, a charge of so many steps, or to be handed on. */
export type Request = Expression | Promise<unknown> | number | Produced;

/** An evaluation that goes on when it is given what it asks for. */
export type Steps<T = Value> = Generator<Request, T, Value>;

/** What something gives now or promises. */
export function* settled<T>(result: T | Promise<T>): Steps<T> {
  return result instanceof Promise ? ((yield result) as T) : result;
}
