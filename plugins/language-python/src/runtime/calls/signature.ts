import type { KeywordValue, Value } from 'lackpy';
import { typeError } from '../errors.js';

/** The keyword arguments of a call. */
export type Keywords = readonly KeywordValue[];

/** A function's name alone (`split`) and with its type (`str.split`): messages use one or the other. */
export interface FunctionName {
  readonly name: string;
  readonly qualified: string;
}

/** How a native function takes arguments. CPython words its messages by the way a function reads them. */
export interface Signature {
  /** Every argument at its place, undefined for those left out. Throws a TypeError when the call does not fit. */
  bind(name: FunctionName, args: readonly Value[], keywords: Keywords): readonly Value[];
}

/** `s` unless there is exactly one. */
export function plural(count: number): string {
  return count === 1 ? '' : 's';
}

/** Refuses keyword arguments for a function that takes none. */
export function refuseKeywords(name: FunctionName, keywords: Keywords): void {
  if (keywords.length > 0) throw typeError(`${name.qualified}() takes no keyword arguments`);
}

/** Takes nothing. */
export const NO_ARGUMENTS: Signature = {
  bind(name, args, keywords) {
    refuseKeywords(name, keywords);
    if (args.length > 0) throw typeError(`${name.qualified}() takes no arguments (${args.length} given)`);
    return args;
  },
};

/** Takes one argument by position. */
export const ONE_ARGUMENT: Signature = {
  bind(name, args, keywords) {
    refuseKeywords(name, keywords);
    if (args.length !== 1) {
      throw typeError(`${name.qualified}() takes exactly one argument (${args.length} given)`);
    }
    return args;
  },
};

/** Takes what comes and reads it itself. */
export const RAW: Signature = { bind: (_name, args) => args };

/** Checks a count of positional arguments, in the words `pop expected at most 1 argument, got 2`. */
export function checkCount(name: string, count: number, min: number, max: number): void {
  if (count >= min && count <= max) return;
  const bound = count < min ? min : max;
  const words = min === max ? '' : count < min ? 'at least ' : 'at most ';
  throw typeError(`${name} expected ${words}${bound} argument${plural(bound)}, got ${count}`);
}

/** Takes from `min` to `max` arguments by position. */
export function positional(min: number, max: number): Signature {
  return {
    bind(name, args, keywords) {
      refuseKeywords(name, keywords);
      checkCount(name.name, args.length, min, max);
      return args;
    },
  };
}

/** The same, in the words `find() takes at least 1 argument (0 given)`. */
export function parsed(min: number, max: number): Signature {
  return {
    bind(name, args, keywords) {
      refuseKeywords(name, keywords);
      const { length } = args;
      if (length >= min && length <= max) return args;
      const bound = length < min ? min : max;
      const words = min === max ? 'exactly' : length < min ? 'at least' : 'at most';
      throw typeError(`${name.name}() takes ${words} ${bound} argument${plural(bound)} (${length} given)`);
    },
  };
}
