import { parseJson } from './json-answer.js';

/** Words before an answer. Those that could be a variable count only with a mark behind them. */
const PREAMBLES: readonly RegExp[] = [
  /^(here's|here is|the following|the solution)\b/i,
  /^(sure|certainly|of course|okay)\b[^=()[\]]*$/i,
  /^(solution|answer|note|output|code|python|ok)\s*[:!](\s[^=()[\]]*)?$/i,
];
const FENCE = /^\s*(`{3,}|~{3,})[^`]*$/;

/** What a model thinks before it answers. */
const THOUGHT = /<(think|thinking|reasoning)>[\s\S]*?<\/\1>/gi;
/** Marks of chat templates that some servers let through. */
const MARK = /<\|[\w ]+\|>|<\/?s>/g;
/** A tag around the whole answer. */
const TAG = /^<(code|cell|python|answer|program|output|solution)>([\s\S]*?)(?:<\/\1>|$)/i;
/** A line of an interactive session, and what it shows. */
const SESSION_LINE = /^\s*(?:>>>|\.\.\.|In ?\[\d*\]:) ?/;
const SESSION_START = /^\s*(?:>>>|In ?\[\d*\]:) ?/;

/** Program text without what models put around it: thoughts, preamble lines, tags, JSON, prompts, one fenced block. */
export function sanitize(output: string): string {
  const bare = output.replace(THOUGHT, '').replace(MARK, '').trim();
  const inside = unwrapTag(unwrapFence(dropPreamble(unwrapTag(bare))).trim());
  return dropPrompts(unwrapJson(inside.trim())).trim();
}

function dropPreamble(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !isPreamble(line.trim()));
  return first <= 0 ? text : lines.slice(first).join('\n');
}

function isPreamble(line: string): boolean {
  return PREAMBLES.some((preamble) => preamble.test(line));
}

/** The lines inside the first fenced block; an unclosed one reaches to the end. One that only closes is dropped. */
function unwrapFence(text: string): string {
  const lines = text.split('\n');
  const open = lines.findIndex((line) => FENCE.test(line));
  if (open < 0) return text;
  const marker = FENCE.exec(lines[open] ?? '')?.[1] ?? '';
  const close = lines.findIndex((line, index) => index > open && line.trim() === marker);
  const inside = lines.slice(open + 1, close < 0 ? undefined : close);
  const closesOnly = close < 0 && inside.every((line) => line.trim() === '');
  return closesOnly ? lines.slice(0, open).join('\n') : dedent(inside).join('\n');
}

/** Lines without the indentation that all of them have. */
function dedent(lines: readonly string[]): string[] {
  const indents = lines.flatMap((line) =>
    line.trim() === '' ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0],
  );
  const shared = Math.min(...indents, Infinity);
  return lines.map((line) => (shared === Infinity ? line : line.slice(shared)));
}

function unwrapTag(text: string): string {
  const tag = TAG.exec(text);
  return tag === null ? text : (tag[2] ?? '').trim();
}

/** The program in an answer like `{"code": "…"}`. */
function unwrapJson(text: string): string {
  return text.startsWith('{') && text.endsWith('}') ? (parseJson(text) ?? text) : text;
}

/** What was typed in an interactive session, without what it showed. */
function dropPrompts(text: string): string {
  const lines = text.split('\n');
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined || !SESSION_START.test(first)) return text;
  return lines
    .filter((line) => SESSION_LINE.test(line))
    .map((line) => line.replace(SESSION_LINE, ''))
    .join('\n');
}
