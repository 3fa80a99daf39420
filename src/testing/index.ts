/**
 * What plugin authors test with: a contract suite for every port.
 * @module lackpy/testing
 */
export { testExecutor, type ExecutorTest } from './executor-suite.js';
export { freezeTree } from './frozen-tree.js';
export { testInferenceProvider, type InferenceProviderTest } from './inference-provider-suite.js';
export { makeContribution, type ContributionSetup } from './make-contribution.js';
export { testParser, type ParserTest } from './parser-suite.js';
export type { ParseSource } from './parse-source.js';
export { readmeCases, type ReadmeCases } from './readme-cases.js';
export { testRule, type ExpectedFinding, type RejectedProgram, type RuleTest } from './rule-tester.js';
export type { It } from './suite.js';
export { testToolProvider, type ToolCall, type ToolProviderTest } from './tool-provider-suite.js';
export { testTraceSink, type ObservedSink, type TraceSinkTest } from './trace-sink-suite.js';
export { testValidator, type ValidatorTest } from './validator-suite.js';
