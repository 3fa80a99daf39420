import type { Node, Program } from '../../ast/nodes.js';
import { walk } from '../../ast/walk.js';

/** What the places of a program mean for captures. */
export interface CaptureScope {
  /** Names the program gives a value itself, and parameters of its functions. */
  readonly assigned: ReadonlySet<string>;
  /** Nodes that stay as they are: names of called functions, annotations, the text of format specs. */
  readonly kept: ReadonlySet<Node>;
  /** Expressions that are a whole replacement field of a format string. */
  readonly fields: ReadonlySet<Node>;
  /** Format strings that are the spec of a replacement field. */
  readonly specs: ReadonlySet<Node>;
}

/** Looks over a program before its captures are filled in. */
export function captureScope(program: Program): CaptureScope {
  const assigned = new Set<string>();
  const kept = new Set<Node>();
  const fields = new Set<Node>();
  const specs = new Set<Node>();
  walk(program, (node, parent) => {
    if (node.type === 'Name' && node.ctx === 'store') assigned.add(node.id);
    if (node.type === 'arg') assigned.add(node.arg);
    if (node.type === 'Call' && node.func.type === 'Name') kept.add(node.func);
    if (node.type === 'AnnAssign') walk(node.annotation, (inner) => kept.add(inner));
    if (node.type === 'FormattedValue') {
      fields.add(node.value);
      if (node.formatSpec !== null) specs.add(node.formatSpec);
    }
    if (node.type === 'Constant' && parent !== null && specs.has(parent)) kept.add(node);
  });
  return { assigned, kept, fields, specs };
}
