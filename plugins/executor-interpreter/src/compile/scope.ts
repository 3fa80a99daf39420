import type { Frame } from './frame.js';

/** A variable of the program. Its name in generated code is `id`, never the program's own word. */
export interface Variable {
  readonly name: string;
  readonly id: string;
  /** The function of the generated code that declares it. */
  readonly owner: Frame;
  /** Whether it surely has a value at the place that is being compiled. */
  bound: boolean;
}

/** Names of one block of the program: the module, a comprehension or a lambda. */
export class Scope {
  private readonly variables = new Map<string, Variable>();

  constructor(readonly parent: Scope | null) {}

  declare(variable: Variable): void {
    this.variables.set(variable.name, variable);
  }

  has(name: string): boolean {
    return this.variables.has(name);
  }

  /** The variable that a name means here, or undefined when it comes from outside the program. */
  lookup(name: string): Variable | undefined {
    for (let scope: Scope | null = this as Scope; scope !== null; scope = scope.parent) {
      const found = scope.variables.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
