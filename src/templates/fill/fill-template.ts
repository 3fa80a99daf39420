import type { Program, Unsupported } from '../../ast/nodes.js';
import { walk } from '../../ast/walk.js';
import { locate } from '../../diagnostics/diagnostic.js';
import type { Limits } from '../../ports/limits.js';
import type { Parser } from '../../ports/parser.js';
import { invalidTemplate } from '../template-error.js';
import type { Template } from '../template.js';
import { fillCaptures } from './fill-captures.js';

/** What a template is filled in for. */
export interface FillContext {
  /** The template's language. */
  readonly parser: Parser;
  readonly limits: Pick<Limits, 'sourceBytes' | 'nestingDepth'>;
  /** Names of the kit's tools, the params and the builtins: they keep their meaning where they stand bare. */
  readonly reserved: ReadonlySet<string>;
}

/**
 * Program text of a template for what its pattern captured. Captures become constants of the tree, never program text;
 * without captures the text is the template's own.
 * @throws LackpyError TEMPLATE_INVALID with file and line when the template's program cannot be read.
 */
export function fillTemplate(
  template: Template,
  captures: ReadonlyMap<string, string>,
  context: FillContext,
): string {
  if (captures.size === 0) return template.program;
  const { parser, reserved } = context;
  const program = readProgram(template, context);
  return parser.print(fillCaptures(program, { captures, dialect: parser.dialect, reserved })).trimEnd();
}

function readProgram(template: Template, { parser, limits }: FillContext): Program {
  const parsed = parser.parse(template.program, limits);
  if (parsed.program === null) {
    const [{ message, location }] = parsed.diagnostics;
    throw invalidTemplate(template.path, lineIn(template, location?.line), message);
  }
  const unsupported = findUnsupported(parsed.program);
  if (unsupported === null) return parsed.program;
  const { line } = locate(parsed.program.source, unsupported);
  throw invalidTemplate(template.path, lineIn(template, line), `no program may use '${unsupported.name}'`);
}

function findUnsupported(program: Program): Unsupported | null {
  const found: Unsupported[] = [];
  walk(program, (node) => {
    if (node.type === 'Unsupported') found.push(node);
  });
  return found[0] ?? null;
}

function lineIn(template: Template, line = 1): number {
  return template.programLine + line - 1;
}
