import type { Expression, Fix, Program, Repair } from 'lackpy';
import { replace, textOf } from './edits.js';
import { assignedNames, callOf, dotted, isUnsupported, nodesOf } from './shapes.js';

/** A tool waits by itself. */
export const DROP_AWAIT: Repair = {
  name: 'drop_await',
  edits: (program) =>
    nodesOf(program, 'Unsupported').flatMap((node) => {
      const [value] = node.children;
      return isUnsupported(node, 'Await') && value !== undefined
        ? [replace(node, textOf(program, value))]
        : [];
    }),
};

/** `tools.read_file(p)` and `tools.readFile(p)` are `read_file(p)` when nothing is called `tools`. */
export const TOOL_PREFIX: Repair = {
  name: 'tool_prefix',
  edits: (program, { tools, params }) => {
    const known = assignedNames(program);
    return nodesOf(program, 'Call').flatMap(({ func }) => {
      if (func.type !== 'Attribute') return [];
      const tool = tools.find(({ name }) => plain(name) === plain(func.attr));
      if (tool === undefined) return [];
      const owner = dotted(func.value)?.split('.')[0];
      return owner === undefined || known.has(owner) || params.has(owner) ? [] : [replace(func, tool.name)];
    });
  },
};

/** `readFile` and older names are the tool that is meant. */
export const TOOL_NAME: Repair = {
  name: 'tool_name',
  edits: (program, { tools, params, grammar }) => {
    const known = assignedNames(program);
    const byName = new Map(
      tools.flatMap(({ name, aliases }) => [...aliases, name].map((one) => [plain(one), name])),
    );
    return nodesOf(program, 'Call').flatMap(({ func }) => {
      if (func.type !== 'Name' || known.has(func.id) || params.has(func.id) || grammar.builtins.has(func.id))
        return [];
      const tool = byName.get(plain(func.id));
      return tool === undefined || tool === func.id ? [] : [replace(func, tool)];
    });
  },
};

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

/** `map` and `filter` are comprehensions. */
export const MAP_FILTER: Repair = {
  name: 'map_filter',
  edits: (program) =>
    nodesOf(program, 'Call').flatMap((call) => {
      const inner = callOf(call, 'list')?.args[0] ?? call;
      const mapped = callOf(inner, 'map', 'filter');
      const [how, items] = mapped?.args ?? [];
      if (mapped === null || how === undefined || items === undefined || mapped.args.length !== 2) return [];
      const text = comprehension(
        program,
        mapped.func.type === 'Name' && mapped.func.id === 'filter',
        how,
        items,
      );
      return text === null ? [] : [replace(call, text)];
    }),
};

function comprehension(
  program: Program,
  filters: boolean,
  how: Expression,
  items: Expression,
): string | null {
  const source = textOf(program, items);
  if (how.type === 'Lambda') {
    const [param] = how.params;
    if (param === undefined || how.params.length > 1 || param.kind !== 'positional') return null;
    const body = textOf(program, how.body);
    return filters
      ? `[${param.arg} for ${param.arg} in ${source} if ${body}]`
      : `[${body} for ${param.arg} in ${source}]`;
  }
  const name = freeName(program);
  const isNone = how.type === 'Constant' && how.value === null;
  if (how.type !== 'Name' && !(filters && isNone)) return null;
  const applied = isNone ? name : `${textOf(program, how)}(${name})`;
  return filters
    ? `[${name} for ${name} in ${source} if ${applied}]`
    : `[${applied} for ${name} in ${source}]`;
}

function freeName(program: Program): string {
  const taken = new Set(nodesOf(program, 'Name').map(({ id }) => id));
  let name = 'item';
  while (taken.has(name)) name += '_';
  return name;
}

/** What a generator would be is wanted as a list where it is kept, shown or handed to a tool. */
export const GENERATOR_LIST: Repair = {
  name: 'generator_list',
  always: true,
  edits: (program, { tools }) => {
    const kept: Expression[] = [
      ...nodesOf(program, 'Assign').map(({ value }) => value),
      ...program.body.slice(-1).flatMap((last) => (last.type === 'Expr' ? [last.value] : [])),
      ...nodesOf(program, 'Subscript').map(({ value }) => value),
      ...nodesOf(program, 'Call').flatMap(({ func, args }) =>
        func.type === 'Name' && (func.id === 'len' || tools.some(({ name }) => name === func.id)) ? args : [],
      ),
    ];
    return kept.filter(({ type }) => type === 'GeneratorExp').map((node) => asList(program, node));
  },
};

function asList(program: Program, node: Expression): Fix {
  const text = textOf(program, node);
  const inner = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
  const isArgument = /[\w)\]]/.test(program.source.text[node.start - 1] ?? '');
  return replace(node, isArgument ? `([${inner}])` : `[${inner}]`);
}

/** A loop goes over a call or a name. */
export const LOOP_CALL: Repair = {
  name: 'loop_call',
  edits: (program) =>
    nodesOf(program, 'For')
      .filter(({ iter }) => iter.type !== 'Call' && iter.type !== 'Name' && iter.type !== 'Unsupported')
      .map(({ iter }) => replace(iter, `list(${textOf(program, iter)})`)),
};

const LARGEST_POWER = 4;

/** A small power of something simple is a product. */
export const POWER: Repair = {
  name: 'power',
  edits: (program) =>
    nodesOf(program, 'BinOp').flatMap(({ left, op, right, ...span }) => {
      if (op !== '**' || right.type !== 'Constant' || typeof right.value !== 'number') return [];
      const isSimple = left.type === 'Name' || left.type === 'Constant';
      if (!isSimple || !Number.isInteger(right.value) || right.value < 1 || right.value > LARGEST_POWER)
        return [];
      const factors = Array.from({ length: right.value }, () => textOf(program, left));
      return [replace(span, `(${factors.join(' * ')})`)];
    }),
};
