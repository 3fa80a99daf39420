import type { GenerationRequest, ParamInfo } from '../ports/inference-provider.js';
import type { ToolSpec } from '../ports/tool-provider.js';
import { signatureText } from '../signatures/signature-text.js';

/**
 * What a model has to know whatever the intent: its role, the namespace, what is not there. The same for the same kit and
 * params, so that servers can keep it in their caches.
 * @param tools those that are shown; the others are named as left out.
 * @param leftOut names of tools that did not fit.
 */
export function systemText(
  request: GenerationRequest,
  tools: readonly ToolSpec[],
  leftOut: readonly string[],
): string {
  const { grammar, params, parser } = request;
  const { prompt } = parser.dialect;
  return [
    `You are a ${prompt.unit} generator. Write one ${prompt.title} ${prompt.unit} that does what the user asks, using only the names in the kernel namespace below.`,
    'Output only the cell: no markdown, no explanation, no fences.',
    'Assign the result of a tool call to a variable and use that variable again. Never call the same function twice with the same arguments.',
    ['Kernel namespace:', ...tools.map(toolLine), ...leftOutLine(leftOut)].join('\n'),
    `Builtins: ${[...grammar.builtins].sort().join(', ')}`,
    ...paramsPart(params),
    `Not available: ${prompt.unavailable}.`,
    "The cell's last expression is displayed as its output: end the cell with the value that answers the request.",
  ].join('\n\n');
}

/** A tool as prompts show it: its signature with types, and what it is for. */
export function toolLine(tool: ToolSpec): string {
  return `  ${signatureText(tool.name, tool)}: ${tool.description}`;
}

function leftOutLine(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`  (left out for length: ${names.join(', ')})`];
}

/** Names and types of the params, never a value. */
function paramsPart(params: readonly ParamInfo[]): string[] {
  if (params.length === 0) return [];
  const lines = params.map(
    ({ name, type, description }) => `  ${name}: ${type}${description === '' ? '' : ` — ${description}`}`,
  );
  return [['Pre-set variables (already defined, use directly):', ...lines].join('\n')];
}
