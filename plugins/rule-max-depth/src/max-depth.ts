import { locate, walk, type Diagnostic, type Node, type Rule, type Span } from 'lackpy';

const HINT = 'Join conditions into one, or filter the items into a variable before the loop.';

/** A rule that finds every if, for and with that stands deeper than `max`; a block of the program itself has depth 1. */
export function maxDepth(name: string, max: number): Rule {
  return {
    name,
    check: (program) => {
      const findings: Diagnostic[] = [];
      const depths = new Map<Node, number>();
      walk(program, (node, parent) => {
        const outer = parent === null ? 0 : (depths.get(parent) ?? 0);
        const depth = deepens(node, parent) ? outer + 1 : outer;
        if (depth > 0) depths.set(node, depth);
        if (depth === outer || depth <= max) return;
        const location = locate(program.source, headerOf(node));
        const message = `Nesting depth ${String(depth)} exceeds the maximum of ${String(max)} at line ${String(location.line)}`;
        findings.push({ code: 'RULE_MAX_DEPTH', message, location, hint: HINT });
      });
      return findings;
    },
  };
}

/** An `elif` is an `if` that stands alone in the `else` of another: it goes on at the same depth. */
function deepens(node: Node, parent: Node | null): boolean {
  if (node.type === 'For' || node.type === 'With') return true;
  if (node.type !== 'If') return false;
  return !(parent?.type === 'If' && parent.orelse.length === 1 && parent.orelse[0] === node);
}

/** The part of a block before its body. */
function headerOf(node: Node): Span {
  if (node.type === 'If') return { start: node.start, end: node.test.end };
  if (node.type === 'For') return { start: node.start, end: node.iter.end };
  return { start: node.start, end: node.type === 'With' ? (node.items.at(-1)?.end ?? node.end) : node.end };
}
