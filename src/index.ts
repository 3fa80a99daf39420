export type * from './ast/nodes.js';
export { SourceText, type Position } from './ast/source-text.js';
export type { Span } from './ast/span.js';
export { NODE_TYPES, childrenOf, walk } from './ast/walk.js';
export { workspaceAt, type Workspace } from './config/workspace.js';
export { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostics/codes.js';
export { locate, type Diagnostic, type Fix, type Location } from './diagnostics/diagnostic.js';
export { ERROR_CODES, type ErrorCode } from './diagnostics/error-codes.js';
export {
  LackpyError,
  isLackpyError,
  messageOf,
  type LackpyErrorDetails,
} from './diagnostics/lackpy-error.js';
export { contribution, definePlugin } from './plugins/define-plugin.js';
export {
  PLUGIN_API_VERSION,
  type AnyContribution,
  type Contribution,
  type Contributions,
  type PluginContext,
  type PluginManifest,
  type PortTypes,
} from './plugins/manifest.js';
export type { StandardIssue, StandardResult, StandardSchemaV1 } from './plugins/standard-schema.js';
export type { Dialect, InlineOperators, PromptWording } from './ports/dialect.js';
export type {
  BoundTool,
  ExecutionEnvironment,
  ExecutionError,
  ExecutionResult,
  Executor,
} from './ports/executor.js';
export type { Grammar, OperatorNames } from './ports/grammar.js';
export type {
  Feedback,
  GenerationRequest,
  InferenceProvider,
  ParamInfo,
  Proposal,
} from './ports/inference-provider.js';
export { DEFAULT_LIMITS, type LimitCode, type Limits } from './ports/limits.js';
export type { ParseResult, Parser } from './ports/parser.js';
export type { PlainData, PlainObject } from './ports/plain-data.js';
export { PORTS, type PortKey } from './ports/port.js';
export { ProgramError, isProgramError } from './ports/program-error.js';
export type { Rule } from './ports/rule.js';
export {
  END,
  type Cursor,
  type FunctionBody,
  type FunctionParameter,
  type KeywordValue,
  type Runtime,
  type RuntimeHost,
  type Value,
} from './ports/runtime.js';
export type {
  ToolArg,
  ToolContext,
  ToolEffects,
  ToolFunction,
  ToolProvider,
  ToolRegistration,
  ToolSpec,
} from './ports/tool-provider.js';
export type { TraceSink } from './ports/trace-sink.js';
export {
  acceptProgram,
  type ValidatedProgram,
  type ValidationOutcome,
  type ValidationScope,
  type Validator,
} from './ports/validator.js';
export { RunTrace, type CallRecord, type Trace } from './trace/run-trace.js';
export type {
  RunEnded,
  RunStarted,
  ToolEnded,
  ToolStarted,
  TraceEntry,
  TraceEvent,
} from './trace/trace-event.js';
