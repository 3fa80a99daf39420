/** A named set of what programs of a language may say. */
export interface Grammar {
  /** `standard` (the default) or `strict`. */
  readonly name: string;
  /** Node names that are allowed, operators by their node name (`Add`, `NotIn`) included. */
  readonly allowedNodes: ReadonlySet<string>;
  /** Node names of the language that are refused, for the printed specification. */
  readonly forbiddenNodes: readonly string[];
  /** Names that no program may use, even as variables. */
  readonly forbiddenNames: ReadonlySet<string>;
  /** The functions every program may call. */
  readonly builtins: ReadonlySet<string>;
  /** Where a lambda may stand: as the value of a `key=` argument, or of every argument. */
  readonly lambdaPlace: 'key' | 'argument';
}

/** The node names of operators by their source spelling, for example binary `+` is `Add`. */
export interface OperatorNames {
  readonly binary: Readonly<Record<string, string>>;
  readonly unary: Readonly<Record<string, string>>;
  readonly boolean: Readonly<Record<string, string>>;
  readonly compare: Readonly<Record<string, string>>;
}
