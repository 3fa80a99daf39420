import type { Value } from 'lackpy';
import { typeError } from '../errors.js';
import { plural, type FunctionName, type Keywords, type Signature } from './signature.js';

/** Parameters that can be given by name. */
export interface NamedParameters {
  /** All names in order; those before `positionalOnly` only document their place. */
  readonly names: readonly string[];
  /** How many at the front cannot be given by name. */
  readonly positionalOnly?: number;
  /** How many at the front must be given. */
  readonly required?: number;
  /** How many can be given by position; all of them when left out. */
  readonly maxPositional?: number;
}

class NamedSignature implements Signature {
  private readonly names: readonly string[];
  private readonly positionalOnly: number;
  private readonly required: number;
  private readonly maxPositional: number;

  constructor({ names, positionalOnly = 0, required = 0, maxPositional = names.length }: NamedParameters) {
    this.names = names;
    this.positionalOnly = positionalOnly;
    this.required = required;
    this.maxPositional = maxPositional;
  }

  bind(name: FunctionName, args: readonly Value[], keywords: Keywords): readonly Value[] {
    this.checkCounts(name.name, args.length, keywords.length);
    if (keywords.length === 0 && args.length >= this.required) return args;
    const bound = [...args];
    let left = keywords.length;
    for (let index = Math.max(args.length, this.positionalOnly); index < this.names.length; index++) {
      const given = keywords.find((keyword) => keyword.name === this.names[index]);
      if (given !== undefined) {
        bound[index] = given.value;
        left--;
      } else if (index < this.required) {
        const missing = `missing required argument '${this.names[index] ?? ''}' (pos ${index + 1})`;
        throw typeError(`${name.name}() ${missing}`);
      }
    }
    if (left > 0) throw this.unexpected(name.name, args.length, keywords);
    return bound;
  }

  private checkCounts(name: string, given: number, named: number): void {
    const { length } = this.names;
    if (given + named > length) {
      const words = this.required < length ? 'at most' : 'exactly';
      const kind = given === 0 ? 'keyword ' : '';
      throw typeError(
        `${name}() takes ${words} ${length} ${kind}argument${plural(length)} (${given + named} given)`,
      );
    }
    if (given > this.maxPositional) throw typeError(`${name}() takes ${this.positionalWords(given)}`);
    const least = Math.min(this.positionalOnly, this.required);
    if (given >= least) return;
    const words = least < this.maxPositional ? 'at least' : 'exactly';
    throw typeError(`${name}() takes ${words} ${least} positional argument${plural(least)} (${given} given)`);
  }

  private positionalWords(given: number): string {
    const { maxPositional } = this;
    if (maxPositional === 0) return 'no positional arguments';
    const words = this.required < maxPositional ? 'at most' : 'exactly';
    return `${words} ${maxPositional} positional argument${plural(maxPositional)} (${given} given)`;
  }

  private unexpected(name: string, given: number, keywords: Keywords): Error {
    for (let index = this.positionalOnly; index < given; index++) {
      const parameter = this.names[index];
      if (keywords.some((keyword) => keyword.name === parameter)) {
        return typeError(
          `argument for ${name}() given by name ('${parameter ?? ''}') and position (${index + 1})`,
        );
      }
    }
    const known = this.names.slice(this.positionalOnly);
    const stranger = keywords.find((keyword) => !known.includes(keyword.name));
    return typeError(`'${stranger?.name ?? ''}' is an invalid keyword argument for ${name}()`);
  }
}

/** A signature whose parameters have names. */
export function named(parameters: NamedParameters): Signature {
  return new NamedSignature(parameters);
}
