import type { Expression, Fix, For, Node, Program, Repair, RepairScope, Statement, With } from 'lackpy';
import { dedented, holdsLongString, operand, remove, replace, textOf } from './edits.js';
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

/** `Path(p).write_text(x)` and `open(p, 'w').write(x)` as statements become the tool that writes. */
export const PATH_WRITE: Repair = {
  name: 'path_write',
  edits: (program, { tools }) => {
    const write = toolNamed(tools, 'write_file', 'write');
    if (write === null) return [];
    return nodesOf(program, 'Expr').flatMap(({ value: call }) => {
      if (call.type !== 'Call' || call.func.type !== 'Attribute') return [];
      const [content] = call.args;
      const path = writePath(call.func.value, call.func.attr);
      if (path === null || content === undefined || call.args.length > 1) return [];
      if (call.keywords.some(({ arg }) => arg !== 'encoding')) return [];
      return [replace(call, `${write}(${textOf(program, path)}, ${textOf(program, content)})`)];
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

/** `with a, b:` is `with a:` around `with b:`. */
export const WITH_EACH: Repair = {
  name: 'with_each',
  edits: (program) =>
    nodesOf(program, 'With').flatMap((node) => {
      if (node.items.length < 2 || holdsLongString(program, node.body)) return [];
      const heads = node.items.map((item) => `with ${textOf(program, item)}:`);
      const lines = [...heads, ...dedented(program, node.body).split('\n')];
      const text = lines.map((line, index) => INDENT.repeat(Math.min(index, heads.length)) + line).join('\n');
      return [replace(node, indentedLike(program, node, text))];
    }),
};

const INDENT = '    ';

/** What `.read()` and its like are called on, when that is a file opened for reading. */
function readPath(opened: Expression, method: string): Expression | null {
  if (opened.type !== 'Call') return null;
  const isPath = dotted(opened.func) === 'Path' || dotted(opened.func) === 'pathlib.Path';
  if (isPath && method === 'read_text' && opened.args.length === 1) return opened.args[0] ?? null;
  return method === 'read' || method === 'readlines' ? openedPath(opened, 'r') : null;
}

/** What `.write_text(x)` and its like write to. */
function writePath(opened: Expression, method: string): Expression | null {
  if (opened.type !== 'Call') return null;
  const isPath = dotted(opened.func) === 'Path' || dotted(opened.func) === 'pathlib.Path';
  if (isPath && method === 'write_text' && opened.args.length === 1) return opened.args[0] ?? null;
  return method === 'write' ? openedPath(opened, 'w') : null;
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
  return method === 'readlines' ? '.splitlines(True)' : '';
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

/** The body with the text itself in the place of the file; a file that is read twice is at its end the second time. */
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
      if (iter.type === 'Name' && iter.id === file) edits.push(replace(iter, `${text}.splitlines(True)`));
    }
  }
  if (edits.length !== 1 || uses.length !== 1) return null;
  return dedentedWith(program, node.body, edits);
}

/** A body that only writes: its texts one after another as the content of the file. */
function writing(
  program: Program,
  node: With,
  file: string,
  write: string,
  target: Expression,
): string | null {
  const parts = node.body.map((statement) => written(program, statement, file));
  return parts.every((part) => part !== null)
    ? `${write}(${textOf(program, target)}, ${parts.join(' + ')})`
    : null;
}

/** What `f.write(x)`, `f.writelines(xs)` or a loop of nothing but one `f.write(x)` puts into a file. */
function written(program: Program, statement: Statement, file: string): string | null {
  if (statement.type === 'For') {
    const [inner] = statement.body;
    const content = inner === undefined ? null : contentOf(inner, file, 'write');
    if (content === null || statement.body.length > 1 || statement.orelse.length > 0) return null;
    if (nodesOf(statement.iter, 'Name').some(({ id }) => id === file)) return null;
    const [target, iter] = [textOf(program, statement.target), operand(program, statement.iter)];
    return `''.join([${term(program, content)} for ${target} in ${iter}])`;
  }
  const lines = contentOf(statement, file, 'writelines');
  if (lines !== null) return `''.join(${textOf(program, lines)})`;
  const content = contentOf(statement, file, 'write');
  return content === null ? null : term(program, content);
}

/** An expression as it can stand between signs of addition. */
function term(program: Program, node: Expression): string {
  return node.type === 'BinOp' ? textOf(program, node) : operand(program, node);
}

/** The argument of `f.write(x)` as a statement. */
function contentOf(statement: Statement, file: string, method: string): Expression | null {
  if (statement.type !== 'Expr' || statement.value.type !== 'Call') return null;
  const { func, args, keywords } = statement.value;
  if (func.type !== 'Attribute' || func.attr !== method || args.length !== 1 || keywords.length > 0)
    return null;
  const [content] = args;
  const isFile = func.value.type === 'Name' && func.value.id === file;
  return isFile && content !== undefined && !nodesOf(content, 'Name').some(({ id }) => id === file)
    ? content
    : null;
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

/** `f = open(p)`, one `f.read()` and `f.close()` at the margin become one call of the tool that reads. */
export const OPEN_CLOSE: Repair = {
  name: 'open_close',
  edits: (program, { tools }) => {
    const read = toolNamed(tools, 'read_file', 'read');
    if (read === null) return [];
    for (const statement of program.body) {
      const edits = withoutHandle(program, statement, read);
      if (edits !== null) return edits;
    }
    return [];
  },
};

/** Only for a path that is written out, so that nothing can change it before the file is read. */
function withoutHandle(program: Program, statement: Statement, read: string): Fix[] | null {
  const [target] = statement.type === 'Assign' ? statement.targets : [];
  const path = statement.type === 'Assign' ? openedPath(statement.value, 'r') : null;
  if (target?.type !== 'Name' || path === null || stringOf(path) === null) return null;
  const { id } = target;
  const calls = nodesOf(program, 'Call').filter(
    ({ func }) => func.type === 'Attribute' && func.value.type === 'Name' && func.value.id === id,
  );
  const closes = program.body.filter((node) => node.type === 'Expr' && isMethod(node.value, id, 'close'));
  const reads = calls.filter((call) => isMethod(call, id, 'read') || isMethod(call, id, 'readlines'));
  const uses = nodesOf(program, 'Name').filter((name) => name.id === id).length;
  const [taken] = reads;
  if (
    taken?.func.type !== 'Attribute' ||
    reads.length > 1 ||
    nodesOf(program, 'For').some(holds(taken)) ||
    uses !== reads.length + closes.length + 1
  )
    return null;
  return [
    remove(program, statement),
    replace(taken, `${read}(${textOf(program, path)})${tail(taken.func.attr)}`),
    ...closes.map((node) => remove(program, node)),
  ];
}

/** Whether an expression is `name.method()`. */
function isMethod(node: Expression, name: string, method: string): boolean {
  return (
    node.type === 'Call' &&
    dotted(node.func) === `${name}.${method}` &&
    node.args.length === 0 &&
    node.keywords.length === 0
  );
}

/** Whether a loop's body holds a part. */
function holds(part: Node): (loop: For) => boolean {
  return ({ body }) => body.some((statement) => statement.start <= part.start && part.end <= statement.end);
}
