import type { Repair } from 'lackpy';
import { dedented, holdsLongString, remove, replace, textOf } from './edits.js';
import { resultOf } from './returns.js';
import { callOf, isUnsupported, nodesOf, stringOf } from './shapes.js';

/** Everything that could be imported is there already, or not at all. */
export const DROP_IMPORT: Repair = {
  name: 'drop_import',
  edits: (program) =>
    nodesOf(program, 'Unsupported')
      .filter((node) => isUnsupported(node, 'Import', 'ImportFrom'))
      .map((node) => remove(program, node)),
};

/** `return x` at the end of a cell means its output, also when a condition chooses what is returned. */
export const RETURN_RESULT: Repair = {
  name: 'return_result',
  edits: (program) => {
    const last = program.body.at(-1);
    if (last === undefined) return [];
    if (isUnsupported(last, 'Return') && last.children.length === 0) return [remove(program, last)];
    const result = resultOf(program, program.body);
    const first = program.body[result?.rest.length ?? program.body.length];
    return result === null || first === undefined
      ? []
      : [{ start: first.start, end: last.end, text: result.value }];
  },
};

/** `print(x)` or a notebook's `display(x)` as last line shows x; as the cell's last expression it is also its output. */
export const PRINT_RESULT: Repair = {
  name: 'print_result',
  always: true,
  edits: (program, { tools }) => {
    const last = program.body.at(-1);
    const shows = ['print', 'display'].filter((shown) => tools.every(({ name }) => name !== shown));
    const call = last?.type === 'Expr' ? callOf(last.value, ...shows) : null;
    const value = call?.args[0];
    if (call === null || value === undefined || value.type === 'Starred') return [];
    if (call.args.length > 1 || call.keywords.length > 0) return [];
    return [replace(call, textOf(program, value))];
  },
};

/** A cell that ends with an assignment has no output: what it assigned last was meant. */
export const RESULT_LINE: Repair = {
  name: 'result_line',
  always: true,
  edits: (program) => {
    const last = program.body.at(-1);
    const target =
      last?.type === 'Assign' ? last.targets[0] : last?.type === 'AugAssign' ? last.target : undefined;
    if (last === undefined || target?.type !== 'Name') return [];
    return [{ start: last.end, end: last.end, text: `\n${target.id}` }];
  },
};

/** `if __name__ == '__main__':` is always so in a cell. */
export const MAIN_GUARD: Repair = {
  name: 'main_guard',
  edits: (program) =>
    program.body.flatMap((statement) => {
      if (statement.type !== 'If' || statement.orelse.length > 0) return [];
      const { test, body } = statement;
      const isGuard =
        test.type === 'Compare' &&
        test.left.type === 'Name' &&
        test.left.id === '__name__' &&
        stringOf(test.comparators[0]) === '__main__';
      return isGuard && !holdsLongString(program, body) ? [replace(statement, dedented(program, body))] : [];
    }),
};
<<<<<<< HEAD
=======

const HEADER = /^(?:async\s+)?def\s+(\w+)/;

/** A function around the whole program, called once or not at all, becomes its statements. */
export const UNWRAP_FUNCTION: Repair = {
  name: 'unwrap_function',
  edits: (program) => {
    const definitions = program.body.filter((node) => isUnsupported(node, 'FunctionDef', 'AsyncFunctionDef'));
    const [definition] = definitions;
    if (definition === undefined || definitions.length > 1) return [];
    const unwrapped = unwrap(program, definition);
    return unwrapped === null ? [] : unwrapped;
  },
};

function unwrap(program: Program, definition: Unsupported): ReturnType<Repair['edits']> | null {
  const name = HEADER.exec(textOf(program, definition))?.[1];
  const body = definition.children.filter(isStatement);
  if (name === undefined || body.length === 0 || holdsLongString(program, body)) return null;
  const result = body.at(-1);
  if (result === undefined || returnsEarly(body)) return null;
  const uses = program.body.filter((node) => node !== definition && mentions(node, name));
  const [use] = uses;
  if (uses.length > 1) return null;
  const call = use === undefined ? null : callIn(use, name);
  if (use !== undefined && call === null) return null;
  const given = assignments(program, definition, call?.args ?? []);
  if (given === null || (call !== null && call.keywords.length > 0)) return null;

  const isReturn = isUnsupported(result, 'Return');
  const statements = isReturn ? body.slice(0, -1) : body;
  const value = isReturn && result.children[0] !== undefined ? textOf(program, result.children[0]) : null;
  const lines = [...given, dedented(program, statements), ...ending(value, use)].filter(
    (line) => line !== '',
  );
  const edits = [replace(definition, lines.join('\n'))];
  return use === undefined ? edits : [...edits, remove(program, use)];
}

/** How the value that the function returned is used where it was called. */
function ending(value: string | null, use: Statement | undefined): string[] {
  if (value === null) return [];
  const target = use?.type === 'Assign' ? use.targets[0] : undefined;
  return [target?.type === 'Name' ? `${target.id} = ${value}` : value];
}

/** The parameters as assignments; null when one has neither an argument nor a default. */
function assignments(program: Program, definition: Unsupported, args: readonly Node[]): string[] | null {
  const lines: string[] = [];
  const parameters = definition.children.filter((child) => child.type === 'arg');
  if (args.length > parameters.length) return null;
  for (const [index, parameter] of parameters.entries()) {
    const value = args[index] ?? parameter.default;
    if (value === null || value === undefined || value.type === 'Starred') return null;
    const text = textOf(program, value);
    if (text !== parameter.arg) lines.push(`${parameter.arg} = ${text}`);
  }
  return lines;
}

/** The call in `f()`, `print(f())` or `x = f()`. */
function callIn(statement: Statement, name: string): ReturnType<typeof callOf> {
  if (statement.type === 'Assign')
    return statement.targets[0]?.type === 'Name' ? callOf(statement.value, name) : null;
  if (statement.type !== 'Expr') return null;
  const printed = callOf(statement.value, 'print');
  return callOf(
    printed?.args.length === 1 && printed.args[0] !== undefined ? printed.args[0] : statement.value,
    name,
  );
}

function returnsEarly(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  return body.some((statement) => {
    const returns = nodesOf(statement, 'Unsupported').filter((node) =>
      isUnsupported(node, 'Return', 'Yield', 'YieldFrom'),
    );
    return returns.some((node) => node !== last);
  });
}

function mentions(statement: Node, name: string): boolean {
  return nodesOf(statement, 'Name').some(({ id }) => id === name);
}

const STATEMENTS: ReadonlySet<string> = new Set([
  ...['Expr', 'Assign', 'AugAssign', 'AnnAssign', 'If', 'For', 'With', 'Pass', 'Break', 'Continue'],
]);
const OTHER_STATEMENTS: ReadonlySet<string> = new Set([
  ...[
    'Return',
    'Try',
    'While',
    'FunctionDef',
    'AsyncFunctionDef',
    'ClassDef',
    'Import',
    'ImportFrom',
    'Raise',
  ],
  ...['Assert', 'Delete', 'Global', 'Nonlocal', 'Match', 'AsyncFor', 'AsyncWith'],
]);

function isStatement(node: Node): node is Statement {
  return STATEMENTS.has(node.type) || (node.type === 'Unsupported' && OTHER_STATEMENTS.has(node.name));
}
>>>>>>> dbe924c6af9f6b575646e7572866e4e9d9e7e841
