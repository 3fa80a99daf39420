import type { Expression, Fix, Node, Program, Repair, RepairScope, With } from 'lackpy';
import { dedented, holdsLongString, replace, textOf } from './edits.js';
import { callOf, dotted, nodesOf, stringOf, toolNamed } from './shapes.js';

/** `open(p).read()`, `Path(p).read_text()` and their like become the tool that reads. */
export const OPEN_READ: Repair = {
  name: 'open_read',
  edits: (program, scope) => {
    const read = toolNamed(scope.tools, 'read_file', 'read');
    if (read === null) return [];
    return nodesOf(program, 'Call').flatMap((call) => {
      if (call.func.type !== 'Attribute' || call.args.length > 0) return [];
      const path = readPath(call.func.value, call.func.attr);
      return path === null ? [] : [replace(call, `${read}(${textOf(program, path)})${tail(call.func.attr)}`)];
    });
  },
};

/** `with open(p) as f:` around uses of `f` becomes calls of tools. */
export const WITH_OPEN: Repair = {
  name: 'with_open',
  edits: (program, scope) =>
    nodesOf(program, 'With').flatMap((node) => {
      const text = withoutWith(program, scope, node);
      return text === null ? [] : [replace(node, indentedLike(program, node, text))];
    }),
};

/** What `.read()` and its like are called on, when that is a file opened for reading. */
function readPath(opened: Expression, method: string): Expression | null {
  if (opened.type !== 'Call') return null;
  const isPath = dotted(opened.func) === 'Path' || dotted(opened.func) === 'pathlib.Path';
  if (isPath && method === 'read_text' && opened.args.length === 1) return opened.args[0] ?? null;
  return method === 'read' || method === 'readlines' ? openedPath(opened, 'r') : null;
}

/** The path of `open(path, mode)`; null for another mode. */
function openedPath(node: Expression, mode: 'r' | 'w'): Expression | null {
  const call = callOf(node, 'open');
  const [path, given] = call?.args ?? [];
  if (
    path === undefined ||
    call === null ||
    call.keywords.some(({ arg }) => arg !== 'encoding' && arg !== 'mode')
  )
    return null;
  const keyword = call.keywords.find(({ arg }) => arg === 'mode')?.value;
  const chosen = given ?? keyword;
  const actual = chosen === undefined ? 'r' : stringOf(chosen);
  return actual === mode || actual === `${mode}t` ? path : null;
}

function tail(method: string): string {
  return method === 'readlines' ? '.splitlines()' : '';
}

function withoutWith(program: Program, { tools }: RepairScope, node: With): string | null {
  const [item] = node.items;
  if (item === undefined || node.items.length > 1 || item.optionalVars?.type !== 'Name') return null;
  if (holdsLongString(program, node.body)) return null;
  const file = item.optionalVars.id;
  const read = toolNamed(tools, 'read_file', 'read');
  const source = openedPath(item.contextExpr, 'r');
  if (source !== null && read !== null)
    return reading(program, node, file, `${read}(${textOf(program, source)})`);
  const write = toolNamed(tools, 'write_file', 'write');
  const target = openedPath(item.contextExpr, 'w');
  return target !== null && write !== null ? writing(program, node, file, write, target) : null;
}

/** The body with every use of the file in the place of which the text itself can stand. */
function reading(program: Program, node: With, file: string, text: string): string | null {
  const edits: Fix[] = [];
  const uses = node.body.flatMap((statement) => nodesOf(statement, 'Name')).filter(({ id }) => id === file);
  for (const statement of node.body) {
    for (const call of nodesOf(statement, 'Call')) {
      const { func } = call;
      if (func.type !== 'Attribute' || func.value.type !== 'Name' || func.value.id !== file) continue;
      if (call.args.length > 0 || (func.attr !== 'read' && func.attr !== 'readlines')) return null;
      edits.push(replace(call, text + tail(func.attr)));
    }
    for (const iter of [...nodesOf(statement, 'For'), ...nodesOf(statement, 'comprehension')].map(
      (loop) => loop.iter,
    )) {
      if (iter.type === 'Name' && iter.id === file) edits.push(replace(iter, `${text}.splitlines()`));
    }
  }
  if (edits.length === 0 || edits.length !== uses.length) return null;
  return dedentedWith(program, node.body, edits);
}

/** A body that is one `f.write(x)`. */
function writing(
  program: Program,
  node: With,
  file: string,
  write: string,
  target: Expression,
): string | null {
  const [statement] = node.body;
  if (node.body.length > 1 || statement?.type !== 'Expr' || statement.value.type !== 'Call') return null;
  const { func, args } = statement.value;
  const [content] = args;
  if (func.type !== 'Attribute' || func.attr !== 'write' || content === undefined || args.length > 1)
    return null;
  if (func.value.type !== 'Name' || func.value.id !== file) return null;
  return `${write}(${textOf(program, target)}, ${textOf(program, content)})`;
}

/** Statements at the margin, with edits inside them made. */
function dedentedWith(program: Program, body: readonly Node[], edits: readonly Fix[]): string {
  let { text } = program.source;
  let shift = 0;
  for (const { start, end, text: replacement } of [...edits].sort(
    (left, right) => left.start - right.start,
  )) {
    text = text.slice(0, start + shift) + replacement + text.slice(end + shift);
    shift += replacement.length - (end - start);
  }
  const first = body[0];
  const last = body.at(-1);
  if (first === undefined || last === undefined) return '';
  const source = { ...program.source, text } as Program['source'];
  return dedented({ source }, [{ start: first.start, end: last.end + shift }]);
}

/** Lines that stand where a statement stood. */
function indentedLike(program: Program, { start }: Node, text: string): string {
  const lineStart = program.source.text.lastIndexOf('\n', start - 1) + 1;
  const indent = program.source.text.slice(lineStart, start);
  return text.split('\n').join(`\n${indent}`);
}
