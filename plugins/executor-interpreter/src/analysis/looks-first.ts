import type { Call, Expression } from 'lackpy';

/** What neither fails for long nor does anything when it is evaluated. */
const QUIET: ReadonlySet<Expression['type']> = new Set(['Constant', 'Name', 'Lambda']);

/** Whether it shows that the method of a call is looked up before the arguments are evaluated. */
export function looksFirst({ args, keywords }: Call): boolean {
  return args.some(({ type }) => !QUIET.has(type)) || keywords.some(({ value }) => !QUIET.has(value.type));
}
