import type { Expression, JoinedStr, Node, Program } from '../../ast/nodes.js';
import { walk } from '../../ast/walk.js';
import type { Dialect } from '../../ports/dialect.js';
import { captureScope, type CaptureScope } from './capture-scope.js';
import { literalConstant, textConstant } from './captured-constant.js';
import { isPlainField, joinText } from './join-text.js';
import { mapChildren } from './map-children.js';

const PLACEHOLDER = /\{([\p{ID_Start}_]\p{ID_Continue}*)\}/gu;

/** What captures are filled in with. */
export interface Filling {
  readonly captures: ReadonlyMap<string, string>;
  readonly dialect: Dialect;
  /** Names that mean something else where they stand bare: tools, params and builtins. */
  readonly reserved: ReadonlySet<string>;
}

/**
 * A program with captures in place of their names. Captured texts become values of constants and nothing else, in one
 * pass, so that no text can change what the program does:
 * - `{x}` inside a string constant, or inside the text of a format string;
 * - `x` as a whole replacement field of a format string, and `{x}` as an expression (a number when it looks like one),
 *   unless the program assigns `x`;
 * - `x` alone, unless the program assigns it or it is reserved.
 */
export function fillCaptures(program: Program, filling: Filling): Program {
  const scope = captureScope(program);
  const nodes: Node[] = [];
  walk(program, (node) => nodes.push(node));
  const filled = new Map<Node, Node>();
  for (const node of nodes.reverse()) {
    const rebuilt = mapChildren(node, (child) => filled.get(child) ?? child);
    filled.set(node, scope.kept.has(node) ? node : fillNode(node, rebuilt, scope, filling));
  }
  return filled.get(program) as Program;
}

function fillNode(node: Node, rebuilt: Node, scope: CaptureScope, filling: Filling): Node {
  switch (node.type) {
    case 'Constant':
      return typeof node.value === 'string' ? { ...node, value: fillText(node.value, filling) } : node;
    case 'Name': {
      const isReserved = filling.reserved.has(node.id) && !scope.fields.has(node);
      const text = isReserved ? undefined : capturedBy(node, scope, filling);
      return text === undefined ? node : textConstant(text, node, filling.dialect);
    }
    case 'Set': {
      const [only] = node.elts;
      const text =
        node.elts.length === 1 && only !== undefined ? capturedBy(only, scope, filling) : undefined;
      return text === undefined ? rebuilt : literalConstant(text, node, filling.dialect);
    }
    case 'JoinedStr':
      return scope.specs.has(node) ? rebuilt : fillFormatString(node, rebuilt as JoinedStr, scope, filling);
    default:
      return rebuilt;
  }
}

function fillFormatString(
  node: JoinedStr,
  rebuilt: JoinedStr,
  scope: CaptureScope,
  filling: Filling,
): Expression {
  const captured = rebuilt.values.filter((_, index) => {
    const field = node.values[index];
    return (
      field !== undefined && isPlainField(field) && capturedBy(field.value, scope, filling) !== undefined
    );
  });
  return captured.length === 0 ? rebuilt : joinText(rebuilt, new Set(captured));
}

/** The text captured under a name that the program only reads. */
function capturedBy(node: Node, scope: CaptureScope, filling: Filling): string | undefined {
  if (node.type !== 'Name' || node.ctx !== 'load' || scope.assigned.has(node.id)) return undefined;
  return filling.captures.get(node.id);
}

function fillText(text: string, filling: Filling): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => filling.captures.get(name) ?? whole);
}
