import type { Call, Expression, Fix, Keyword, Program, Repair, ToolSpec } from 'lackpy';
import { replace, textOf } from './edits.js';
import { assignedNames, callOf, nodesOf, stringOf } from './shapes.js';

const ENCODINGS: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'UTF-8']);

/** What `open` and `glob` are told and file tools do anyway: text in UTF-8, read or written as a whole, all folders. */
export const TOOL_HABITS: Repair = {
  name: 'tool_habits',
  edits: (program, { tools }) =>
    toolCalls(program, tools).flatMap(({ call, tool }): Fix[] => {
      const surplus = [
        ...call.args.slice(tool.args.length).map((node) => ({ node, key: null, value: node })),
        ...unknownKeywords(call, tool).map((node) => ({ node, key: node.arg, value: node.value })),
      ];
      if (surplus.length === 0 || call.args.some(({ type }) => type === 'Starred')) return [];
      if (!surplus.every(({ key, value }) => isHabit(tool, key, value))) return [];
      const dropped: ReadonlySet<Expression | Keyword> = new Set(surplus.map(({ node }) => node));
      const kept = [...call.args, ...call.keywords].filter((node) => !dropped.has(node));
      const texts = kept.map((node) => textOf(program, node));
      return [replace(call, `${textOf(program, call.func)}(${texts.join(', ')})`)];
    }),
};

function isHabit(tool: ToolSpec, key: string | null, value: Expression): boolean {
  const text = stringOf(value);
  const known = [tool.name, ...tool.aliases];
  if (known.includes('find_files'))
    return key === 'recursive' && value.type === 'Constant' && value.value === true;
  if (text === null) return false;
  if ((key === null || key === 'encoding') && ENCODINGS.has(text)) return true;
  if (key !== null && key !== 'mode') return false;
  if (known.includes('read_file')) return text === 'r' || text === 'rt';
  return known.includes('write_file') && (text === 'w' || text === 'wt');
}

/** `old=` is `old_str=`, and the only argument of a tool is meant whatever it is called. */
export const KEYWORD_NAME: Repair = {
  name: 'keyword_name',
  edits: (program, { tools }) =>
    toolCalls(program, tools).flatMap(({ call, tool }) => {
      const taken = new Set([
        ...tool.args.slice(0, call.args.length).map(({ name }) => name),
        ...call.keywords.map(({ arg }) => arg),
      ]);
      const free = tool.args.filter(({ name }) => !taken.has(name)).map(({ name }) => name);
      const unknown = unknownKeywords(call, tool);
      return unknown.flatMap((keyword): Fix[] => {
        const meant = free.filter((name) => means(name, keyword.arg ?? '', tool));
        const [name] = meant;
        const isShared = unknown.some(
          (other) => other !== keyword && means(name ?? '', other.arg ?? '', tool),
        );
        if (name === undefined || meant.length > 1 || isShared) return [];
        return [replace(keyword, `${name}=${textOf(program, keyword.value)}`)];
      });
    }),
};

/** Other words for the path of a file; what a path is no other argument is. */
const PATHS: ReadonlySet<string> = new Set(['file', 'filename', 'file_name', 'filepath', 'file_path']);
const PATTERNS: ReadonlySet<string> = new Set(['path', 'glob', 'glob_pattern', 'query']);

function means(name: string, keyword: string, tool: ToolSpec): boolean {
  if (name === 'path' && PATHS.has(keyword)) return true;
  if (name === 'pattern' && tool.args.length === 1 && PATTERNS.has(keyword)) return true;
  return keyword !== '' && name.startsWith(`${keyword}_`);
}

const NUMBERS: readonly string[] = ['len', 'sum', 'int', 'float', 'round', 'abs'];

/** A number that is to be written is written as text. */
export const NUMBER_TEXT: Repair = {
  name: 'number_text',
  edits: (program, { tools }) => {
    const known = assignedNames(program);
    return toolCalls(program, tools).flatMap(({ call, tool }) => {
      const values = [
        ...call.args.map((value, index) => ({ value, to: tool.args[index] })),
        ...call.keywords.map(({ arg, value }) => ({ value, to: tool.args.find(({ name }) => name === arg) })),
      ];
      return values
        .filter(({ value, to }) => to?.name === 'content' && to.type === 'str' && isNumber(value, known))
        .map(({ value }) => replace(value, `str(${textOf(program, value)})`));
    });
  },
};

function isNumber(node: Expression, known: ReadonlySet<string>): boolean {
  if (node.type === 'Constant') return typeof node.value === 'number' || typeof node.value === 'bigint';
  const call = callOf(node, ...NUMBERS);
  return call?.func.type === 'Name' && !known.has(call.func.id);
}

interface ToolCall {
  readonly call: Call;
  readonly tool: ToolSpec;
}

function toolCalls(program: Program, tools: readonly ToolSpec[]): ToolCall[] {
  const known = assignedNames(program);
  return nodesOf(program, 'Call').flatMap((call) => {
    const name = call.func.type === 'Name' && !known.has(call.func.id) ? call.func.id : null;
    const tool = tools.find((one) => one.name === name);
    return tool === undefined ? [] : [{ call, tool }];
  });
}

function unknownKeywords({ keywords }: Call, { args }: ToolSpec): Keyword[] {
  return keywords.filter(({ arg }) => arg !== null && args.every(({ name }) => name !== arg));
}
