import { locate, walk } from 'lackpy';

/** A rule that finds texts longer than `most` characters: data belongs into params. */
export function shortTexts(most) {
  return {
    name: 'short_texts',
    check: (program) => {
      const findings = [];
      walk(program, (node) => {
        if (node.type !== 'Constant' || typeof node.value !== 'string' || node.value.length <= most) return;
        const location = locate(program.source, node);
        findings.push({
          code: 'RULE_SHORT_TEXTS',
          message: `The text at line ${location.line} has ${node.value.length} characters, more than ${most}`,
          location,
          hint: 'Hand it over as a param.',
        });
      });
      return findings;
    },
  };
}
