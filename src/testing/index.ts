export { freezeTree } from './frozen-tree.js';
export { makeContribution, type ContributionSetup } from './make-contribution.js';
export type { ParseSource } from './parse-source.js';
export { testRule, type ExpectedFinding, type RejectedProgram, type RuleTest } from './rule-tester.js';
export type { It } from './suite.js';
export { testValidator, type ValidatorTest } from './validator-suite.js';
