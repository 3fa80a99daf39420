import type { Attempt } from '../delegate/attempt.js';
import type {
  DelegateResult,
  RunResult,
  ToolSummary,
  ValidationResult,
  KitInfo,
} from '../delegate/results.js';
import { errorText } from '../delegate/error-text.js';
import type { GrammarSpec } from '../delegate/grammar-spec.js';
import type { SandboxReport, ServiceStatus } from '../delegate/lackpy-service.js';
import type { PluginSummary } from '../plugins/plugin-catalog.js';
import type { PluginInfo } from '../plugins/plugin-info.js';
import type { PlainData } from '../ports/plain-data.js';
import type { TraceEntry } from '../trace/trace-event.js';
import { toJson } from './json.js';

/** The longest text of a tool result that a trace shows on the wire, in characters. */
const MAX_RESULT = 500;

/** The snake_case forms that the CLI prints as JSON and servers return; the only place that knows them. */
type Wire = Readonly<Record<string, unknown>>;

/** A tool result as a trace shows it: whole when short, else its beginning and its length. */
export function cutResult(result: PlainData): PlainData {
  const text = typeof result === 'string' ? result : toJson(result);
  if (text.length <= MAX_RESULT) return result;
  const head = [...text.slice(0, MAX_RESULT + 1)].slice(0, MAX_RESULT).join('');
  return `${head}... (${String(text.length)} characters)`;
}

/** A tool call; long results are cut. */
export function traceEntryToWire(entry: TraceEntry): Wire {
  return {
    step: entry.step,
    tool: entry.tool,
    args: entry.args,
    result: cutResult(entry.result),
    duration_ms: entry.durationMs,
    success: entry.success,
    error: entry.error,
  };
}

/** What `lackpy delegate` prints. */
export function delegateToWire(result: DelegateResult): Wire {
  return {
    success: result.success,
    program: result.program,
    grade: result.grade,
    program_grade: result.programGrade,
    ...(result.chosenTools === null ? {} : { chosen_tools: result.chosenTools }),
    generation_tier: result.generationTier,
    generation_time_ms: result.generationTimeMs,
    execution_time_ms: result.executionTimeMs,
    total_time_ms: result.totalTimeMs,
    trace: result.trace.entries.map(traceEntryToWire),
    files_read: result.filesRead,
    files_modified: result.filesModified,
    output: result.output,
    error: result.error === null ? null : errorText(result.error),
    ...sandboxOf(result),
    ...modelsToWire(result),
  };
}

/** What asking models took; nothing where none was asked. */
function modelsToWire({ tokens, attempts }: Pick<DelegateResult, 'tokens' | 'attempts'>): Wire {
  if (tokens === null) return {};
  return {
    tokens: { in: tokens.tokensIn, out: tokens.tokensOut },
    attempts: attempts.map(attemptToWire),
  };
}

function attemptToWire({ tier, step, outcome, repairs, errors, usage, timeMs }: Attempt): Wire {
  return {
    ...{ tier, step, outcome, repairs, errors },
    model: usage?.model ?? null,
    tokens_in: usage?.tokensIn ?? null,
    tokens_out: usage?.tokensOut ?? null,
    time_ms: timeMs,
  };
}

/** What `lackpy run` prints. */
export function runToWire(result: RunResult): Wire {
  const error = result.error === null ? null : errorText(result.error);
  return { success: result.success, output: result.output, error, ...sandboxOf(result) };
}

function sandboxOf({ sandbox }: Pick<RunResult, 'sandbox'>): Wire {
  return sandbox === undefined ? {} : { sandbox };
}

/** What `lackpy validate` prints. */
export function validationToWire(result: ValidationResult): Wire {
  return { valid: result.valid, errors: result.errors, calls: result.calls };
}

/** A tool, as `lackpy toolbox list` prints it. */
export function toolToWire(tool: ToolSummary): Wire {
  const { name, provider, description, gradeW, effectsCeiling } = tool;
  return { name, provider, description, grade_w: gradeW, effects_ceiling: effectsCeiling };
}

/** What `lackpy kit info` prints. */
export function kitInfoToWire(info: KitInfo): Wire {
  const tools = Object.entries(info.tools).map(([name, { description, gradeW, effectsCeiling }]) => {
    return [name, { description, grade_w: gradeW, effects_ceiling: effectsCeiling }] as const;
  });
  return { tools: Object.fromEntries(tools), grade: info.grade, description: info.description };
}

/** What `lackpy spec` prints. */
export function specToWire(spec: GrammarSpec): Wire {
  return {
    allowed_nodes: spec.allowedNodes,
    forbidden_nodes: spec.forbiddenNodes,
    forbidden_names: spec.forbiddenNames,
    allowed_builtins: spec.allowedBuiltins,
  };
}

/** What `lackpy status` prints. */
export function statusToWire(status: ServiceStatus): Wire {
  return {
    workspace: status.workspace,
    config_dir: status.configDir,
    inference_order: status.inferenceOrder,
    kit_default: status.kitDefault,
    sandbox_enabled: status.sandboxEnabled,
    tools: status.tools,
  };
}

/** What `lackpy sandbox doctor` prints. */
export function sandboxToWire({ profiles, enabled, chosen }: SandboxReport): Wire {
  return {
    enabled,
    chosen,
    profiles: profiles.map(({ name, describe, fault, remedy }) => ({
      name,
      works: fault === null,
      holds_back: describe,
      fault,
      remedy: fault === null ? null : remedy,
    })),
  };
}

/** What `lackpy plugin info` prints. */
export function pluginInfoToWire(plugin: PluginInfo): Wire {
  return {
    name: plugin.name,
    version: plugin.version,
    api_version: plugin.apiVersion,
    description: plugin.description,
    status: plugin.status,
    origin: plugin.origin,
    folder: plugin.folder,
    replaces_default: plugin.replacesDefault,
    load_ms: plugin.loadMs,
    provides: plugin.provides.map((item) => ({
      port: item.port,
      name: item.name,
      description: item.description,
      bound_as: item.boundAs,
      takes_options: item.takesOptions,
      options: item.options,
      overridden_by: item.overriddenBy,
      overrides: item.overrides,
    })),
    reason: plugin.reason,
    hint: plugin.hint,
  };
}

/** A plugin, as `lackpy plugin list` prints it. */
export function pluginToWire(plugin: PluginSummary): Wire {
  return {
    name: plugin.name,
    version: plugin.version,
    status: plugin.status,
    origin: plugin.origin,
    provides: plugin.provides.map(({ port, name }) => ({ port, name })),
    load_ms: plugin.loadMs,
    reason: plugin.reason,
  };
}
