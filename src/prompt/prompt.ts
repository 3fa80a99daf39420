import { rank } from '../relevance/rank.js';
import type { Example } from '../ports/example.js';
import type { GenerationRequest } from '../ports/inference-provider.js';
import type { ToolSpec } from '../ports/tool-provider.js';
import { fixText, retryText } from './feedback-text.js';
import { systemText, toolLine } from './system.js';
import { estimateTokens } from './tokens.js';

/** One turn of the conversation with a model. */
export interface Message {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** What a model is asked. */
export interface Prompt {
  /** The part that is the same for every intent. */
  readonly system: string;
  /** Examples, the intent, and what became of programs before. */
  readonly messages: readonly Message[];
  /** About how many tokens all of it is. */
  readonly tokens: number;
  /** Names of tools that were left out because they did not fit. */
  readonly leftOut: readonly string[];
}

/** What a prompt may take. */
export interface PromptOptions {
  /** The most tokens, about; null means no bound. */
  readonly maxTokens: number | null;
}

/** The most examples that are shown. */
const MAX_EXAMPLES = 3;

/** The words around the names of tools that are left out. */
const LEFT_OUT_TOKENS = 10;

/** An example longer than this teaches less than it costs. */
const MAX_EXAMPLE_TOKENS = 300;

/**
 * The prompt for a request. Where it would be too long, examples go first, the least alike first of all, then tools, the
 * least relevant first of all; what was left out is said in the prompt and in the result.
 */
export function buildPrompt(request: GenerationRequest, { maxTokens }: PromptOptions): Prompt {
  const messages = conversation(request);
  const room = maxTokens === null ? Infinity : maxTokens - tokensOf(messages);
  const tools = chooseTools(request, room - estimateTokens(systemText(request, [], [])));
  const shown = new Set(tools.map(({ name }) => name));
  const leftOut = request.tools.map(({ name }) => name).filter((name) => !shown.has(name));
  const system = systemText(request, tools, leftOut);
  const examples = chooseExamples(request, room - estimateTokens(system));
  const all = [...examples.flatMap(asTurns), ...messages];
  return { system, messages: all, tokens: estimateTokens(system) + tokensOf(all), leftOut };
}

function conversation({ intent, feedback }: GenerationRequest): Message[] {
  if (feedback === null) return [{ role: 'user', content: intent }];
  if (feedback.kind === 'fix') return [{ role: 'user', content: fixText(intent, feedback) }];
  return [
    { role: 'user', content: intent },
    { role: 'assistant', content: feedback.program },
    { role: 'user', content: retryText(feedback) },
  ];
}

/** The tools that fit, in the kit's order. */
function chooseTools({ intent, tools }: GenerationRequest, room: number): readonly ToolSpec[] {
  const costs = new Map(tools.map((tool) => [tool.name, estimateTokens(`${toolLine(tool)}\n`)]));
  const total = [...costs.values()].reduce((sum, cost) => sum + cost, 0);
  if (total <= room) return tools;
  const documents = tools.map(({ name, aliases, description }) => ({
    id: name,
    name: [name, ...aliases].join(' '),
    text: description,
  }));
  const kept = new Set<string>();
  const named = new Map(tools.map(({ name }) => [name, estimateTokens(`${name}, `)]));
  // Every tool that is left out is still named.
  let left = room - [...named.values()].reduce((sum, cost) => sum + cost, LEFT_OUT_TOKENS);
  for (const { id } of rank(intent, documents)) {
    const cost = (costs.get(id) ?? 0) - (named.get(id) ?? 0);
    if (cost > left && kept.size > 0) continue;
    kept.add(id);
    left -= cost;
  }
  return tools.filter(({ name }) => kept.has(name));
}

function chooseExamples({ examples, feedback }: GenerationRequest, room: number): readonly Example[] {
  if (feedback?.kind === 'fix') return [];
  const chosen: Example[] = [];
  let left = room;
  for (const example of examples.slice(0, MAX_EXAMPLES)) {
    const cost = tokensOf(asTurns(example));
    if (cost > MAX_EXAMPLE_TOKENS || cost > left) continue;
    left -= cost;
    chosen.push(example);
  }
  // The nearest stands right before the intent.
  return chosen.reverse();
}

function asTurns({ intent, program }: Example): Message[] {
  return [
    { role: 'user', content: intent },
    { role: 'assistant', content: program },
  ];
}

function tokensOf(messages: readonly Message[]): number {
  return messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
}
