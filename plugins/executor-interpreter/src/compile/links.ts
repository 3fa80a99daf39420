import type { Constant, Runtime, RuntimeHost, Value } from 'lackpy';
import type { ExternalKind } from '../analysis/names.js';
import { quoted } from './quoted.js';

/** The tables of operators that a runtime has. */
export type OperatorKind = 'binary' | 'augmented' | 'unary' | 'compare';

/** An operator that a program needs. */
export interface OperatorLink {
  readonly kind: OperatorKind;
  readonly op: string;
}

/** What a program needs from outside: at the start of a run each of these is looked up once. */
export interface LinkTable {
  readonly operators: readonly OperatorLink[];
  readonly constants: readonly Constant[];
  readonly externals: Readonly<Record<ExternalKind, readonly string[]>>;
}

const FREE: RuntimeHost = { allocate: () => undefined, spend: () => undefined, write: () => undefined };

/** Collects what a program needs from outside while it is compiled. */
export class Links {
  private readonly operators: OperatorLink[] = [];
  private readonly constants: Constant[] = [];
  private readonly externals: Record<ExternalKind, string[]> = { param: [], tool: [], builtin: [] };
  private readonly known = new Map<string, string>();
  private readonly probe: Runtime;

  constructor(createRuntime: (host: RuntimeHost) => Runtime) {
    this.probe = createRuntime(FREE);
  }

  /** The function of an operator in generated code. */
  operator(kind: OperatorKind, op: string): string {
    return this.id(`${kind} ${op}`, () => `o${String(this.operators.push({ kind, op }) - 1)}`);
  }

  /** A constant in generated code: a literal where the value is a primitive of the host. */
  constant(node: Constant): string {
    const value = this.probe.constant(node);
    return primitiveText(value) ?? `K[${String(this.constants.push(node) - 1)}]`;
  }

  /** A param, tool or builtin in generated code. */
  external(kind: ExternalKind, name: string): string {
    const names = this.externals[kind];
    return this.id(`${kind} ${name}`, () => `${LETTER[kind]}${String(names.push(name) - 1)}`);
  }

  /** The declarations of all that generated code names. */
  prologue(): string {
    return [
      ...this.operators.map((_link, index) => `o${String(index)}=L.operators[${String(index)}]`),
      ...(['param', 'tool', 'builtin'] as const).flatMap((kind) =>
        this.externals[kind].map((_name, index) => {
          return `${LETTER[kind]}${String(index)}=L.${kind}[${String(index)}]`;
        }),
      ),
    ]
      .map((declaration) => `const ${declaration};`)
      .join('');
  }

  /** All that was asked for. */
  table(): LinkTable {
    const { operators, constants, externals } = this;
    return { operators, constants, externals };
  }

  private id(key: string, make: () => string): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = make();
    this.known.set(key, id);
    return id;
  }
}

const LETTER: Readonly<Record<ExternalKind, string>> = { param: 'q', tool: 'x', builtin: 'b' };

function primitiveText(value: Value): string | undefined {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : undefined;
    case 'boolean':
      return String(value);
    default:
      return value === null ? 'null' : undefined;
  }
}
