import type { FunctionBody, FunctionParameter, Value } from 'lackpy';

/** The name that executors give to functions without one. */
const LAMBDA = '<lambda>';

/** An arrow function or a tool. */
export class JsFunction {
  readonly name: string;
  /** Whether it is no tool. */
  readonly isAnonymous: boolean;
  /** Whether it has neither defaults nor a rest parameter. */
  readonly isPlain: boolean;

  constructor(
    name: string,
    readonly params: readonly FunctionParameter[],
    readonly body: FunctionBody,
    private readonly held: () => readonly Value[],
  ) {
    this.isAnonymous = name === LAMBDA || name === '';
    this.name = this.isAnonymous ? '' : name;
    this.isPlain = params.every((param) => param.kind === 'positional' && !('default' in param));
  }

  /** How many arguments it says that it takes. */
  get length(): number {
    const end = this.params.findIndex((param) => param.kind === 'vararg' || 'default' in param);
    return end < 0 ? this.params.length : end;
  }

  /** The values that it keeps alive. */
  captured(): readonly Value[] {
    return [...this.held(), ...this.params.map((param) => param.default)];
  }
}
