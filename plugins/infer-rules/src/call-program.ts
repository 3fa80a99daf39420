import type { Expression, GenerationRequest, NameContext, Parser, Statement } from 'lackpy';

/** A program of one call with one argument, whose result is kept and shown. */
export interface CallProgram {
  readonly variable: string;
  readonly tool: string;
  readonly value: string;
}

/** Nodes that come from no source text. */
const NOWHERE = { start: 0, end: 0 };

/** `variable = tool('value')` and `variable`, as the language prints it. The value is a constant of the tree. */
export function callProgram(parser: Parser, { variable, tool, value }: CallProgram): string {
  const argument: Expression = { type: 'Constant', ...parser.dialect.constant(value), ...NOWHERE };
  const call: Expression = {
    type: 'Call',
    func: name(tool, 'load'),
    args: [argument],
    keywords: [],
    ...NOWHERE,
  };
  const body: Statement[] = [
    { type: 'Assign', targets: [name(variable, 'store')], value: call, ...NOWHERE },
    { type: 'Expr', value: name(variable, 'load'), ...NOWHERE },
  ];
  return parser.print({ body });
}

/** The name, with underscores after it when a tool, param or builtin has it already. */
export function freeName(
  wanted: string,
  { tools, params, grammar }: Pick<GenerationRequest, 'tools' | 'params' | 'grammar'>,
): string {
  const taken = new Set([...tools, ...params].map((one) => one.name));
  let free = wanted;
  while (taken.has(free) || grammar.builtins.has(free) || grammar.forbiddenNames.has(free)) free += '_';
  return free;
}

function name(id: string, ctx: NameContext): Expression {
  return { type: 'Name', id, ctx, ...NOWHERE };
}
