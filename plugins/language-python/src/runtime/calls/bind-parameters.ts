import type { FunctionParameter, Value } from 'lackpy';
import { typeError } from '../errors.js';
import { PyDict } from '../values/py-dict.js';
import { PyTuple } from '../values/py-tuple.js';
import { keyOf } from '../values/key-of.js';
import type { Run } from '../run.js';
import type { PyFunction } from './py-function.js';
import { plural, type Keywords } from './signature.js';

/** One value per parameter of a function of the run. Throws CPython's TypeError when the call does not fit. */
export function bindParameters(
  run: Run,
  callee: PyFunction,
  args: readonly Value[],
  keywords: Keywords,
): readonly Value[] {
  const { params } = callee;
  if (keywords.length === 0 && args.length === params.length && params.every(isPositional)) return args;
  return new Binding(run, callee, args, keywords).values();
}

function isPositional({ kind }: FunctionParameter): boolean {
  return kind === 'positional' || kind === 'positional-only';
}

/** CPython lists names as `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`. */
function listNames(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted.pop() ?? '';
  if (quoted.length === 0) return last;
  return quoted.length === 1 ? `${quoted.join('')} and ${last}` : `${quoted.join(', ')}, and ${last}`;
}

class Binding {
  private readonly slots: Value[];
  private readonly positionals: readonly FunctionParameter[];
  private readonly name: string;

  constructor(
    private readonly run: Run,
    private readonly callee: PyFunction,
    private readonly args: readonly Value[],
    private readonly keywords: Keywords,
  ) {
    this.slots = callee.params.map(() => undefined);
    this.positionals = callee.params.filter(isPositional);
    this.name = `${callee.name}()`;
  }

  values(): readonly Value[] {
    this.fillPositionals();
    this.fillKeywords();
    this.refuseSurplus();
    this.fillDefaults();
    return this.slots;
  }

  private fillPositionals(): void {
    const { params } = this.callee;
    let next = 0;
    params.forEach((param, index) => {
      if (isPositional(param)) {
        if (next < this.args.length) this.slots[index] = this.args[next++];
      } else if (param.kind === 'vararg') {
        this.slots[index] = new PyTuple(this.args.slice(this.positionals.length));
      } else if (param.kind === 'kwarg') {
        this.slots[index] = new PyDict();
      }
    });
  }

  private fillKeywords(): void {
    const { params } = this.callee;
    const rest = params.findIndex(({ kind }) => kind === 'kwarg');
    for (const { name, value } of this.keywords) {
      const index = params.findIndex((param) => param.name === name && isNamed(param));
      if (index >= 0) {
        if (this.slots[index] !== undefined) throw this.fault(`got multiple values for argument '${name}'`);
        this.slots[index] = value;
      } else if (rest >= 0) {
        (this.slots[rest] as PyDict).set(keyOf(this.run, name), name, value);
      } else {
        throw this.unexpected(name);
      }
    }
  }

  private unexpected(name: string): Error {
    const wrong = this.keywords
      .filter(({ name: given }) =>
        this.positionals.some((param) => param.kind === 'positional-only' && param.name === given),
      )
      .map((keyword) => keyword.name);
    if (wrong.length === 0) return this.fault(`got an unexpected keyword argument '${name}'`);
    const names = `'${wrong.join(', ')}'`;
    return this.fault(`got some positional-only arguments passed as keyword arguments: ${names}`);
  }

  private refuseSurplus(): void {
    const { params } = this.callee;
    const given = this.args.length;
    const most = this.positionals.length;
    if (given <= most || params.some(({ kind }) => kind === 'vararg')) return;
    const least = this.positionals.filter((param) => param.default === undefined).length;
    const count = least < most ? `from ${least} to ${most}` : String(most);
    const takes = `takes ${count} positional argument${plural(least < most ? 2 : most)}`;
    const named = params.filter(
      (param, index) => param.kind === 'keyword-only' && this.slots[index] !== undefined,
    );
    const were = given === 1 && named.length === 0 ? 'was' : 'were';
    if (named.length === 0) throw this.fault(`${takes} but ${given} ${were} given`);
    const positional = `positional argument${plural(given)}`;
    const others = `${named.length} keyword-only argument${plural(named.length)}`;
    throw this.fault(`${takes} but ${given} ${positional} (and ${others}) were given`);
  }

  private fillDefaults(): void {
    const { params } = this.callee;
    this.refuseMissing('positional');
    this.refuseMissing('keyword-only');
    params.forEach((param, index) => {
      if (this.slots[index] === undefined) this.slots[index] = param.default;
    });
  }

  private refuseMissing(kind: 'positional' | 'keyword-only'): void {
    const missing = this.callee.params.filter(
      (param, index) =>
        this.slots[index] === undefined &&
        param.default === undefined &&
        (kind === 'positional' ? isPositional(param) : param.kind === kind),
    );
    if (missing.length === 0) return;
    const names = listNames(missing.map(({ name }) => name));
    const { length } = missing;
    throw this.fault(`missing ${length} required ${kind} argument${plural(length)}: ${names}`);
  }

  private fault(words: string): Error {
    return typeError(`${this.name} ${words}`);
  }
}

function isNamed({ kind }: FunctionParameter): boolean {
  return kind === 'positional' || kind === 'keyword-only';
}
