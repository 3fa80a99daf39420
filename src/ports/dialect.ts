import type { Constant, ConstantKind } from '../ast/nodes.js';
import type { Span } from '../ast/span.js';
import type { Grammar, OperatorNames } from './grammar.js';
import type { PlainData } from './plain-data.js';
import type { ProgramError } from './program-error.js';
import type { Repair } from './repair.js';
import type { Runtime, RuntimeHost } from './runtime.js';

/** The words of a language that prompts and hints use. */
export interface PromptWording {
  /** The language's name as people write it: `Python`. */
  readonly title: string;
  /** The info string of a fenced block: `python`. */
  readonly fence: string;
  /** What one program is called: `Jupyter notebook cell`. */
  readonly unit: string;
  /** What is not available, in words for a model. */
  readonly unavailable: string;
}

/**
 * JavaScript text for common operand types, so that generated code need not call into the runtime. Operands are
 * identifiers made by the executor, already evaluated once; `slow` is JavaScript that does the whole operation.
 * `binary` serves augmented assignment as well, with a `slow` that may change the left operand: only values that never
 * change may be handled inline.
 */
export interface InlineOperators {
  binary?(op: string, left: string, right: string, slow: string): string | undefined;
  compare?(op: string, left: string, right: string, slow: string): string | undefined;
  truthy?(operand: string, slow: string): string | undefined;
}

/** The names that a program may use beside its own variables. */
export interface DecodingNames {
  readonly tools: readonly string[];
  readonly params: readonly string[];
  readonly builtins: readonly string[];
}

/** What a language means beyond its syntax: grammars, operators, builtins, methods, values and how they print. */
export interface Dialect {
  readonly language: string;
  /** All grammars by name; `standard` is always there. */
  readonly grammars: ReadonlyMap<string, Grammar>;
  readonly operators: OperatorNames;
  /** Every method name of every type, the only attributes a program may use. */
  readonly methods: ReadonlySet<string>;
  /** Names of builtins and methods that print, or change a value that is there already. */
  readonly impure: ReadonlySet<string>;
  readonly prompt: PromptWording;
  /** The types that builtins give, by name, where that does not depend on their arguments. */
  readonly results?: ReadonlyMap<string, string>;
  /** Hints by refused node, name or attribute: what to write instead. */
  readonly hints: ReadonlyMap<string, string>;
  readonly inline?: InlineOperators;
  /**
   * Whether the host's `undefined` is a value of the language. Its parser then sees to it that every variable is assigned
   * before it can be read.
   */
  readonly undefinedIsValue?: boolean;
  /** Corrections of what models write by habit, in the order in which they are tried. */
  readonly repairs?: readonly Repair[];
  /**
   * The grammar of programs over these names in GBNF, the notation of llama.cpp, for servers that let a model write
   * nothing else. Absent where the language has none.
   */
  decodingGrammar?(names: DecodingNames): string;
  /** Whether `name` can be a variable of the language. */
  isIdentifier(name: string): boolean;
  /** The constant kind and value that plain data of scalar type has in this language. */
  constant(value: string | number | boolean | null): { kind: ConstantKind; value: Constant['value'] };
  /** Source text of a literal for plain data. The text parses back to the same data whatever it holds. */
  literal(value: PlainData): string;
  /** The message of an error, where the language's own quotes the source of what failed. */
  explain?(error: ProgramError, source: string, span: Span): string;
  /** A runtime for one run. */
  createRuntime(host: RuntimeHost): Runtime;
}
