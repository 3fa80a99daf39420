import { locate, walk } from 'lackpy';

/** A rule that finds variables of one letter. */
export function readableNames() {
  return {
    name: 'readable_names',
    check: (program) => {
      const findings = [];
      walk(program, (node) => {
        if (node.type !== 'Name' || node.ctx !== 'store' || node.id.length > 1) return;
        const location = locate(program.source, node);
        findings.push({
          code: 'RULE_READABLE_NAMES',
          message: `The name '${node.id}' at line ${location.line} tells nothing`,
          location,
          hint: 'Say what it holds.',
        });
      });
      return findings;
    },
  };
}
