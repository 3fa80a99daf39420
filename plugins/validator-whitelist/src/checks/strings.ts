import type { Constant } from 'lackpy';
import type { CheckContext } from '../check-context.js';

/** No string of the program may name what the language itself keeps behind double underscores. */
export function checkString(node: Constant, context: CheckContext): void {
  if (typeof node.value !== 'string' || !node.value.includes('__')) return;
  context.findings.report({
    code: 'DUNDER_STRING',
    span: node,
    say: (line) => `String containing '__' at line ${String(line)}: dunder access via string is forbidden`,
    hint: "Write the string without '__', or pass the text in as a param.",
  });
}
