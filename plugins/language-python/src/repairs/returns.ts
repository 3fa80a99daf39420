import type { Expression, If, Program, Statement } from 'lackpy';
import { textOf } from './edits.js';
import { isUnsupported } from './shapes.js';

/** What a block returns at its end, as one expression, and the statements before that. */
export interface Result {
  readonly rest: readonly Statement[];
  readonly value: string;
}

/**
 * The end of a block whose last statements do nothing but return: `return x`, an `if` whose branches all return, and
 * `if c: return x` before those. Null for a block that ends in another way.
 */
export function resultOf(program: Pick<Program, 'source'>, body: readonly Statement[]): Result | null {
  const last = body.at(-1);
  let value = last === undefined ? null : returned(program, last);
  if (value === null) return null;
  let rest = body.slice(0, -1);
  for (let before = rest.at(-1); before?.type === 'If'; before = rest.at(-1)) {
    if (before.orelse.length > 0) break;
    const chosen = choice(program, before, value);
    if (chosen === null) break;
    value = chosen;
    rest = rest.slice(0, -1);
  }
  return { rest, value };
}

/** What a statement returns that does nothing else. */
function returned(program: Pick<Program, 'source'>, statement: Statement): string | null {
  if (isUnsupported(statement, 'Return')) {
    const [value] = statement.children;
    return value === undefined ? 'None' : closed(program, value as Expression);
  }
  if (statement.type !== 'If') return null;
  const otherwise = soleReturn(program, statement.orelse);
  return otherwise === null ? null : choice(program, statement, otherwise);
}

function choice(program: Pick<Program, 'source'>, { test, body }: If, otherwise: string): string | null {
  const value = soleReturn(program, body);
  return value === null ? null : `${value} if ${closed(program, test)} else ${otherwise}`;
}

function soleReturn(program: Pick<Program, 'source'>, body: readonly Statement[]): string | null {
  const [statement] = body;
  return statement === undefined || body.length > 1 ? null : returned(program, statement);
}

const LOOSE: ReadonlySet<string> = new Set(['IfExp', 'Lambda', 'Tuple']);

/** The text of an expression that can stand in every part of a conditional expression. */
function closed(program: Pick<Program, 'source'>, node: Expression): string {
  const text = textOf(program, node);
  return LOOSE.has(node.type) && !isEnclosed(text) ? `(${text})` : text;
}

/** Whether one pair of parentheses holds the whole text; false when that is not plain to see. */
function isEnclosed(text: string): boolean {
  return /^\([^()'"]*\)$/.test(text);
}
