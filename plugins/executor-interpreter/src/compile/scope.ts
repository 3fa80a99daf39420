/** A variable of the program. Its name in generated code is `id`, never the program's own word. */
export interface Variable {
  readonly name: string;
  readonly id: string;
  /** Whether it surely has a value at the place that is being compiled. */
  bound: boolean;
}

/** Names of one block of the program: the module, a comprehension or a lambda. */
export class Scope {
  private readonly own = new Map<string, Variable>();

  constructor(readonly parent: Scope | null) {}

  declare(variable: Variable): void {
    this.own.set(variable.name, variable);
  }

  /** The variables of this block alone, in order. */
  get variables(): Variable[] {
    return [...this.own.values()];
  }

  /** The variable that a name means here, or undefined when it comes from outside the program. */
  lookup(name: string): Variable | undefined {
    return this.own.get(name) ?? this.parent?.lookup(name);
  }
}
