import type { SourceText } from './source-text.js';
import type { Span } from './span.js';

/**
 * The program tree. Node and field names are those of Python's `ast` module in camelCase; operators are the source
 * spelling, whose meaning the dialect gives. The tree is language-neutral: every language lowers to it.
 */

/** Where a name or target stands: read or assigned. */
export type NameContext = 'load' | 'store';

/** What sort of literal a constant is; the dialect turns it into a value of the language. */
export type ConstantKind = 'str' | 'int' | 'float' | 'bool' | 'none' | 'undefined';

/** A whole program. */
export interface Program extends Span {
  readonly type: 'Module';
  readonly language: string;
  readonly source: SourceText;
  readonly body: readonly Statement[];
}

/**
 * What a source language can say but a program may not. `name` is the node's name in that language (`Import`,
 * `WhileStatement`); `children` are the lowered parts in source order, so that faults inside are found as well.
 */
export interface Unsupported extends Span {
  readonly type: 'Unsupported';
  readonly name: string;
  readonly children: readonly Node[];
}

export interface ExpressionStatement extends Span {
  readonly type: 'Expr';
  readonly value: Expression;
}
export interface Assign extends Span {
  readonly type: 'Assign';
  readonly targets: readonly Expression[];
  readonly value: Expression;
}
export interface AugAssign extends Span {
  readonly type: 'AugAssign';
  readonly target: Expression;
  /** The binary operator without `=`: `+` for `+=`. */
  readonly op: string;
  readonly value: Expression;
}
export interface AnnAssign extends Span {
  readonly type: 'AnnAssign';
  readonly target: Expression;
  readonly annotation: Expression;
  readonly value: Expression | null;
}
export interface If extends Span {
  readonly type: 'If';
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}
export interface For extends Span {
  readonly type: 'For';
  readonly target: Expression;
  readonly iter: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}
export interface WithItem extends Span {
  readonly type: 'withitem';
  readonly contextExpr: Expression;
  readonly optionalVars: Expression | null;
}
export interface With extends Span {
  readonly type: 'With';
  readonly items: readonly WithItem[];
  readonly body: readonly Statement[];
}
/** Ends the program, or the lambda around it, with a value; null gives the language's nothing. */
export interface Return extends Span {
  readonly type: 'Return';
  readonly value: Expression | null;
}
export interface Pass extends Span {
  readonly type: 'Pass';
}
export interface Break extends Span {
  readonly type: 'Break';
}
export interface Continue extends Span {
  readonly type: 'Continue';
}

export interface Name extends Span {
  readonly type: 'Name';
  readonly id: string;
  readonly ctx: NameContext;
}
export interface Constant extends Span {
  readonly type: 'Constant';
  readonly kind: ConstantKind;
  /** int: number while safe, else bigint; float: number; none and undefined: null. */
  readonly value: string | number | bigint | boolean | null;
}
export interface BinOp extends Span {
  readonly type: 'BinOp';
  readonly left: Expression;
  readonly op: string;
  readonly right: Expression;
}
export interface UnaryOp extends Span {
  readonly type: 'UnaryOp';
  readonly op: string;
  readonly operand: Expression;
}
export interface BoolOp extends Span {
  readonly type: 'BoolOp';
  readonly op: string;
  readonly values: readonly Expression[];
}
export interface Compare extends Span {
  readonly type: 'Compare';
  readonly left: Expression;
  readonly ops: readonly string[];
  readonly comparators: readonly Expression[];
}
export interface Keyword extends Span {
  readonly type: 'keyword';
  /** null for `**mapping`. */
  readonly arg: string | null;
  readonly value: Expression;
}
export interface Call extends Span {
  readonly type: 'Call';
  readonly func: Expression;
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
}
export interface Starred extends Span {
  readonly type: 'Starred';
  readonly value: Expression;
  readonly ctx: NameContext;
}
export interface Attribute extends Span {
  readonly type: 'Attribute';
  readonly value: Expression;
  readonly attr: string;
  readonly ctx: NameContext;
}
export interface Subscript extends Span {
  readonly type: 'Subscript';
  readonly value: Expression;
  readonly slice: Expression;
  readonly ctx: NameContext;
}
export interface Slice extends Span {
  readonly type: 'Slice';
  readonly lower: Expression | null;
  readonly upper: Expression | null;
  readonly step: Expression | null;
}
export interface List extends Span {
  readonly type: 'List';
  readonly elts: readonly Expression[];
  readonly ctx: NameContext;
}
export interface Tuple extends Span {
  readonly type: 'Tuple';
  readonly elts: readonly Expression[];
  readonly ctx: NameContext;
}
export interface SetDisplay extends Span {
  readonly type: 'Set';
  readonly elts: readonly Expression[];
}
export interface DictDisplay extends Span {
  readonly type: 'Dict';
  /** A null key marks `**value`. */
  readonly keys: readonly (Expression | null)[];
  readonly values: readonly Expression[];
}
export interface Comprehension extends Span {
  readonly type: 'comprehension';
  readonly target: Expression;
  readonly iter: Expression;
  readonly ifs: readonly Expression[];
}
export interface ListComp extends Span {
  readonly type: 'ListComp';
  readonly elt: Expression;
  readonly generators: readonly Comprehension[];
}
export interface SetComp extends Span {
  readonly type: 'SetComp';
  readonly elt: Expression;
  readonly generators: readonly Comprehension[];
}
export interface GeneratorExp extends Span {
  readonly type: 'GeneratorExp';
  readonly elt: Expression;
  readonly generators: readonly Comprehension[];
}
export interface DictComp extends Span {
  readonly type: 'DictComp';
  readonly key: Expression;
  readonly value: Expression;
  readonly generators: readonly Comprehension[];
}
export interface IfExp extends Span {
  readonly type: 'IfExp';
  readonly test: Expression;
  readonly body: Expression;
  readonly orelse: Expression;
}
export interface FormattedValue extends Span {
  readonly type: 'FormattedValue';
  readonly value: Expression;
  readonly conversion: 's' | 'r' | 'a' | null;
  readonly formatSpec: JoinedStr | null;
}
export interface JoinedStr extends Span {
  readonly type: 'JoinedStr';
  /** Constants of kind str and FormattedValues. */
  readonly values: readonly Expression[];
}
export type ParameterKind = 'positional-only' | 'positional' | 'vararg' | 'keyword-only' | 'kwarg';
export interface Parameter extends Span {
  readonly type: 'arg';
  readonly arg: string;
  readonly kind: ParameterKind;
  readonly default: Expression | null;
}
/** The body of a lambda that is made of statements. It gives what `Return` says, or the language's nothing. */
export interface Block extends Span {
  readonly type: 'Block';
  /** The variables of the lambda itself; all others that it assigns are those around it. */
  readonly locals: readonly string[];
  readonly body: readonly Statement[];
}
export interface Lambda extends Span {
  readonly type: 'Lambda';
  readonly params: readonly Parameter[];
  readonly body: Expression | Block;
}
/** `rest`, in which `Receiver` stands for `value`; the language's nothing when the value is missing. */
export interface Optional extends Span {
  readonly type: 'Optional';
  readonly value: Expression;
  readonly rest: Expression;
}
/** The value of the innermost `Optional` around it. Nothing is evaluated before it. */
export interface Receiver extends Span {
  readonly type: 'Receiver';
}

export type Statement =
  | ExpressionStatement
  | Assign
  | AugAssign
  | AnnAssign
  | If
  | For
  | With
  | Pass
  | Break
  | Continue
  | Return
  | Unsupported;

export type Expression =
  | Name
  | Constant
  | BinOp
  | UnaryOp
  | BoolOp
  | Compare
  | Call
  | Starred
  | Attribute
  | Subscript
  | Slice
  | List
  | Tuple
  | SetDisplay
  | DictDisplay
  | ListComp
  | SetComp
  | GeneratorExp
  | DictComp
  | IfExp
  | FormattedValue
  | JoinedStr
  | Lambda
  | Optional
  | Receiver
  | Unsupported;

export type Node = Program | Statement | Expression | Keyword | Comprehension | WithItem | Parameter | Block;
export type NodeType = Node['type'];
