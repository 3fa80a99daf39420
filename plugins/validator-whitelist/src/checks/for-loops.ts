import type { For } from 'lackpy';
import type { CheckContext } from '../check-context.js';

/** A loop runs over what a call gives or a name holds, never over something written out in the program. */
export function checkForLoop(node: For, context: CheckContext): void {
  if (node.iter.type === 'Call' || node.iter.type === 'Name') return;
  context.findings.report({
    code: 'FOR_ITERABLE',
    span: { start: node.start, end: node.iter.end },
    say: (line) => `For-loop at line ${String(line)} must iterate over a function call or variable`,
    hint: 'Assign what the loop runs over to a variable first, then loop over the variable.',
  });
}
