import type { Name, Span, Unsupported } from 'lackpy';
import { Scope, type Binding, type BindingKind } from './scope.js';

/** What made names look like. */
const MADE = /_[\w$]*\$\d+/g;

/** Gives every name of a program its meaning: blocks have scopes of their own, the tree has one and functions. */
export class Names {
  scope = new Scope(null, false);
  /** The variables of the function that is being lowered; null outside of all. */
  locals: Binding[] | null = null;
  private readonly inner: Binding[] = [];
  private readonly free = new Set<string>();
  private readonly taken: ReadonlySet<string>;
  private count = 0;

  constructor(text: string) {
    this.taken = new Set(text.match(MADE) ?? []);
  }

  /** Adds a name to the current block. It can be used once `ready` is set. */
  declare(name: string, kind: BindingKind, ready = false): Binding {
    const { scope } = this;
    const shared = kind !== 'param';
    const id = shared && scope.hides(name) ? this.fresh(name) : name;
    const binding: Binding = { name, kind, id, ready, uses: [] };
    scope.declare(binding);
    if (kind === 'refused') return binding;
    if (this.locals !== null && shared) this.locals.push(binding);
    if (!scope.isFunction && scope.parent !== null) this.inner.push(binding);
    return binding;
  }

  /** A variable that the source does not have. */
  temporary(): string {
    const name = this.fresh('');
    this.declare(name, 'let', true);
    return name;
  }

  /** A parameter that the source does not name. */
  temporaryParameter(): string {
    const name = this.fresh('');
    this.declare(name, 'param', true);
    return name;
  }

  /** A name that is read; null when its declaration comes later. */
  read(name: string, span: Span): Name | null {
    const binding = this.scope.lookup(name);
    if (binding === null) this.free.add(name);
    return binding !== null && !binding.ready ? null : use(binding, name, span, 'load');
  }

  /** A name that is assigned, or what stands for it where that cannot be. */
  assign(name: string, { start, end }: Span): Name | Unsupported {
    const binding = this.scope.lookup(name);
    if (binding?.kind === 'const') {
      return { type: 'Unsupported', name: 'AssignmentToConstant', children: [], start, end };
    }
    if (binding === null)
      return { type: 'Unsupported', name: 'UndeclaredAssignment', children: [], start, end };
    if (!binding.ready) return beforeDeclaration({ start, end });
    return use(binding, name, { start, end }, 'store');
  }

  /** The first assignment of a declared name, from which on it can be used. */
  define(name: string, span: Span): Name {
    const binding = this.scope.lookup(name);
    if (binding !== null) binding.ready = true;
    return use(binding, name, span, 'store');
  }

  /** Does something within a block of its own. */
  inBlock<T>(isFunction: boolean, work: () => T): T {
    const { scope } = this;
    this.scope = new Scope(scope, isFunction);
    const result = work();
    this.scope = scope;
    return result;
  }

  /** Ends the lowering: variables of blocks that are called like something from outside get names of their own. */
  settle(): void {
    for (const binding of this.inner) {
      if (!this.free.has(binding.id)) continue;
      binding.id = this.fresh(binding.name);
      for (const name of binding.uses) name.id = binding.id;
    }
  }

  private fresh(name: string): string {
    for (;;) {
      const made = `_${name}$${String(++this.count)}`;
      if (!this.taken.has(made)) return made;
    }
  }
}

/** What stands for a name that is used before its declaration. */
export function beforeDeclaration({ start, end }: Span): Unsupported {
  return { type: 'Unsupported', name: 'UseBeforeDeclaration', children: [], start, end };
}

function use(binding: Binding | null, name: string, { start, end }: Span, ctx: Name['ctx']): Name {
  const node: Name = { type: 'Name', id: binding?.id ?? name, ctx, start, end };
  binding?.uses.push(node);
  return node;
}
