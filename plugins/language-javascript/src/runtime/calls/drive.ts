import type { Value } from 'lackpy';
import { isPromise } from './promise.js';

/** Work that calls back: it yields what each call gave and gets its value. */
export type Steps<Result = Value> = Generator<Value | Promise<Value>, Result, Value>;

/** Does the work: at once, or as a promise from the first call on that gave one. */
export function drive<Result>(steps: Steps<Result>): Result | Promise<Result> {
  let step = steps.next();
  while (step.done !== true) {
    if (isPromise(step.value)) return driveOn(steps, step.value);
    step = steps.next(step.value);
  }
  return step.value;
}

async function driveOn<Result>(steps: Steps<Result>, pending: Promise<Value>): Promise<Result> {
  let step = steps.next(await pending);
  while (step.done !== true) {
    step = steps.next(isPromise(step.value) ? await step.value : step.value);
  }
  return step.value;
}
