import { messageOf, type Diagnostic, type Program, type Rule } from 'lackpy';
import { readFindings } from './read-findings.js';

/** Findings of all rules. A rule that throws or returns anything but findings becomes a finding itself. */
export function runRules(program: Program, rules: readonly Rule[]): Diagnostic[] {
  return rules.flatMap((rule) => {
    try {
      return readFindings(rule.check(program));
    } catch (error) {
      return [ruleFailed(rule, messageOf(error))];
    }
  });
}

function ruleFailed(rule: Rule, reason: string): Diagnostic {
  return {
    code: 'RULE_FAILED',
    message: `Rule '${rule.name}' failed: ${reason}`,
    location: null,
    hint: `Correct the rule '${rule.name}', or take it out of the rules; the program itself may be fine.`,
  };
}
