import { locate, walk, type Diagnostic, type Rule } from 'lackpy';

/** A rule that finds every for loop. */
export function noLoops(name: string): Rule {
  return {
    name,
    check: (program) => {
      const findings: Diagnostic[] = [];
      walk(program, (node) => {
        if (node.type !== 'For') return;
        const location = locate(program.source, { start: node.start, end: node.iter.end });
        findings.push({
          code: 'RULE_NO_LOOPS',
          message: `For-loop at line ${String(location.line)} is forbidden by rule ${name}`,
          location,
          hint: 'Use a comprehension, or one call that works on all items.',
        });
      });
      return findings;
    },
  };
}
