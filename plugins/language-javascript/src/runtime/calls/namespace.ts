import type { Value } from 'lackpy';
import type { NativeFunction } from './native.js';

/** What holds native functions, such as `Math`; some can be called themselves, such as `Number`. */
export class Namespace {
  constructor(
    readonly name: string,
    readonly members: ReadonlyMap<string, Value>,
    readonly self: NativeFunction | null = null,
  ) {}
}
