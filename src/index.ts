/**
 * The service, the ports and the data that crosses them: what embeds lackpy, and what plugins are written with.
 * @module lackpy
 */
export { nameInSource } from './ast/made-names.js';
export type * from './ast/nodes.js';
export { SourceText, type Position } from './ast/source-text.js';
export type { Span } from './ast/span.js';
export { NODE_TYPES, childrenOf, walk } from './ast/walk.js';
export { workspaceAt, type Workspace } from './workspace/workspace.js';
export type { Config, LoadedConfig, SandboxConfig, Selection, TierConfig } from './config/config.js';
export type { ConfigEntry } from './config/effective-config.js';
export { configJsonSchema } from './config/json-schema.js';
export { maskSecrets } from './config/mask-secrets.js';
export { createLackpy, type LackpyOptions } from './container/create-lackpy.js';
export { Core, Port, type Warn } from './container/tokens.js';
export type { Attempt, AttemptOutcome, AttemptStep, TokenCount } from './delegate/attempt.js';
export { errorText } from './delegate/error-text.js';
export type { GrammarSpec } from './delegate/grammar-spec.js';
export type { CorrectionSteps } from './ports/correction-steps.js';
export type { BudgetLimits } from './ports/generation-budget.js';
export {
  LackpyService,
  type CreateOptions,
  type KitCreateOptions,
  type SandboxReport,
  type ServiceStatus,
} from './delegate/lackpy-service.js';
export type { ParamsInput } from './delegate/params.js';
export type { ProgramOptions, RunOptions } from './delegate/preparation.js';
export type {
  CreateResult,
  DelegateResult,
  GenerationResult,
  KitInfo,
  RunResult,
  ToolSummary,
  ValidationResult,
} from './delegate/results.js';
export type { RuleInput } from './delegate/rule-resolver.js';
export type { TemplateTest } from './delegate/template-test.js';
export type { TierFailure } from './delegate/tier.js';
export { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostics/codes.js';
export { locate, type Diagnostic, type Fix, type Location } from './diagnostics/diagnostic.js';
export { ERROR_CODES, type ErrorCode } from './diagnostics/error-codes.js';
export {
  LackpyError,
  isLackpyError,
  messageOf,
  type LackpyErrorDetails,
} from './diagnostics/lackpy-error.js';
export { rootMessage } from './diagnostics/root-message.js';
export { didYouMean, listNames, nearest } from './diagnostics/suggest.js';
export * from './eval/index.js';
export { computeGrade, type Grade } from './kit/grade.js';
export type { KitMapping } from './kit/kit-mapping.js';
export type { KitInput } from './kit/kit-resolver.js';
export type { KitEntry } from './kit/kit-store.js';
export type { Toolbox } from './kit/toolbox.js';
export type { MaxGradeInput } from './policy/max-grade.js';
export type { PolicyConfig } from './policy/policy.js';
export { findingsText } from './prompt/feedback-text.js';
export { buildPrompt, type Message, type Prompt, type PromptOptions } from './prompt/prompt.js';
export { estimateTokens } from './prompt/tokens.js';
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
export type { Binding, PluginCatalog, PluginSummary } from './plugins/plugin-catalog.js';
export type { ContributionInfo, PluginInfo } from './plugins/plugin-info.js';
export type { PluginOrigin } from './plugins/plugin-record.js';
export type { StandardIssue, StandardResult, StandardSchemaV1 } from './plugins/standard-schema.js';
export type { Example } from './ports/example.js';
export type { DecodingNames, Dialect, InlineOperators, PromptWording } from './ports/dialect.js';
export type {
  BoundTool,
  ExecutionEnvironment,
  ExecutionError,
  ExecutionResult,
  Executor,
  ProfileReport,
} from './ports/executor.js';
export type { Grammar, OperatorNames } from './ports/grammar.js';
export type {
  Feedback,
  FeedbackKind,
  GenerationRequest,
  InferenceProvider,
  ParamInfo,
  Proposal,
  Usage,
} from './ports/inference-provider.js';
export { DEFAULT_LIMITS, type LimitCode, type Limits } from './ports/limits.js';
export type { ParseResult, Parser } from './ports/parser.js';
export type { PlainData, PlainObject } from './ports/plain-data.js';
export { PORTS, type PortKey } from './ports/port.js';
export { ProgramError, isProgramError } from './ports/program-error.js';
export type { Repair, RepairScope } from './ports/repair.js';
export type { Rule } from './ports/rule.js';
export {
  END,
  type Cursor,
  type FunctionBody,
  type FunctionParameter,
  type KeywordPart,
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
export { findLastText, findText } from './text/find-text.js';
export { SeenTexts } from './text/seen-texts.js';
export type { TextCosts } from './text/text-costs.js';
export { fillTemplate, type FillContext } from './templates/fill/fill-template.js';
export { compilePattern } from './templates/pattern/compile-pattern.js';
export { MAX_INTENT_LENGTH, type Pattern } from './templates/pattern/pattern.js';
export { TemplateStore, type TemplateList } from './templates/template-store.js';
export type { Template, TemplateDraft } from './templates/template.js';
export { tool } from './tools/define-tool.js';
export { defineTools } from './tools/define-tools.js';
export type { JsonSchema } from './tools/schema-json.js';
export { takesNull, typeText } from './tools/type-text.js';
export type { AppTool, AppTools, ToolDefinition, ToolTraits } from './tools/tool.js';
export { RunTrace, type CallOutcome, type CallRecord, type Trace } from './trace/run-trace.js';
export type {
  RunEnded,
  RunStarted,
  ToolEnded,
  ToolStarted,
  TraceEntry,
  TraceEvent,
} from './trace/trace-event.js';
export {
  cutResult,
  delegateToWire,
  kitInfoToWire,
  runToWire,
  sandboxToWire,
  specToWire,
  statusToWire,
  toolToWire,
  traceEntryToWire,
  validationToWire,
} from './wire/wire.js';
export { toJson } from './wire/json.js';
export { gbnfLiterals, gbnfQuote, gbnfRule } from './decoding/gbnf.js';
export { gbnfName, gbnfNameParts } from './decoding/gbnf-names.js';
