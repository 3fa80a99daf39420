import type { Name } from 'lackpy';

/** How a name came to be: `const` cannot be assigned again, `refused` stands for what no program may declare. */
export type BindingKind = 'const' | 'let' | 'param' | 'refused';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A declared name. */
export interface Binding {
  readonly name: string;
  readonly kind: BindingKind;
  /** The name in the tree, another one where the source's own would mean something else there. */
  id: string;
  /** Whether its declaration lies behind the place that is being lowered. */
  ready: boolean;
  readonly uses: Mutable<Name>[];
}

/** The names of one block, in the blocks around it. */
export class Scope {
  private readonly own = new Map<string, Binding>();

  /** @param isFunction whether this is the outermost block of a function, whose variables are its own in the tree. */
  constructor(
    readonly parent: Scope | null,
    readonly isFunction: boolean,
  ) {}

  declare(binding: Binding): void {
    this.own.set(binding.name, binding);
  }

  /** The declaration that a name means here. */
  lookup(name: string): Binding | null {
    return this.own.get(name) ?? this.parent?.lookup(name) ?? null;
  }

  /** Whether a declaration here hides one around it in a scope that the tree does not tell apart. */
  hides(name: string): boolean {
    return !this.isFunction && this.parent !== null && this.parent.lookup(name) !== null;
  }
}
