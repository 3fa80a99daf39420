import { walk, type Fix, type Program, type Repair, type Statement } from 'lackpy';
import { calledName, loggedBy, remove, replace, textOf } from './edits.js';

/** Everything that could be imported is there already, or not at all. */
export const DROP_IMPORT: Repair = {
  name: 'drop_import',
  edits: (program) => program.body.filter(isImport).map((statement) => remove(program, statement)),
};

function isImport(statement: Statement): boolean {
  if (statement.type === 'Unsupported') return statement.name === 'ImportDeclaration';
  return statement.type === 'Assign' && calledName(statement.value) === 'require';
}

/** `var` declares what `let` does. */
export const VAR_LET: Repair = {
  name: 'var_let',
  edits: (program) => {
    const edits: Fix[] = [];
    walk(program, (node) => {
      if (node.type !== 'Unsupported' || node.name !== 'VariableDeclaration') return;
      if (!textOf(program, node).startsWith('var')) return;
      edits.push({ start: node.start, end: node.start + 3, text: 'let' });
    });
    return edits;
  },
};

/** `console.log(x)` as last line shows x; as the cell's last expression it is also its output. */
export const LOG_RESULT: Repair = {
  name: 'log_result',
  always: true,
  edits: (program) => {
    const last = program.body.at(-1);
    const args = last?.type === 'Expr' ? loggedBy(last.value) : null;
    const value = args?.[0];
    if (last?.type !== 'Expr' || value === undefined || args?.length !== 1) return [];
    if (value.type === 'Starred') return [];
    return [replace(last.value, asStatement(textOf(program, value)))];
  },
};

function asStatement(text: string): string {
  return /^\s*\{/.test(text) ? `(${text})` : text;
}

/** A cell that ends with an assignment has no output: what it assigned last was meant. */
export const RESULT_LINE: Repair = {
  name: 'result_line',
  always: true,
  edits: (program) => {
    const last = program.body.at(-1);
    const target =
      last?.type === 'Assign' ? last.targets[0] : last?.type === 'AugAssign' ? last.target : undefined;
    if (last === undefined || target?.type !== 'Name') return [];
    return [{ start: last.end, end: last.end, text: `\n${target.id};` }];
  },
};

const HEADERS: readonly RegExp[] = [
  /^(?:async\s+)?function\s+([\w$]+)\s*\(\s*\)\s*(?::[^{]*)?\{/,
  /^(?:const|let)\s+([\w$]+)\s*=\s*(?:async\s*)?\(\s*\)\s*(?::[^{=]*)?=>\s*\{/,
  /^\(\s*(?:async\s*)?()(?:\(\s*\)\s*=>|function\s*[\w$]*\s*\(\s*\))\s*\{/,
];

/** A function around the whole program, called once or not at all, becomes its statements. */
export const UNWRAP_FUNCTION: Repair = {
  name: 'unwrap_function',
  edits: (program) => {
    const wrappers = program.body.flatMap((statement) => {
      const text = textOf(program, statement);
      const header = HEADERS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
      return header === undefined ? [] : [{ statement, text, header }];
    });
    const [wrapper] = wrappers;
    if (wrapper === undefined || wrappers.length > 1) return [];
    const body = wrapper.text.slice(wrapper.header[0].length, wrapper.text.lastIndexOf('}')).trim();
    const uses = usesOf(program, wrapper.statement, wrapper.header[1] ?? '');
    if (uses === null) return [];
    return [replace(wrapper.statement, body), ...uses.map((use) => remove(program, use))];
  },
};

/** The statements that only call the function, or log what it gives; null when it is used in another way. */
function usesOf(program: Program, wrapper: Statement, name: string): Statement[] | null {
  if (name === '') return program.body.at(-1) === wrapper ? [] : null;
  const uses = program.body.filter((statement) => statement !== wrapper && mentions(statement, name));
  if (uses.length > 1 || uses.some((use) => use !== program.body.at(-1))) return null;
  const isPlain = uses.every((use) => {
    if (use.type !== 'Expr') return false;
    return calledName(loggedBy(use.value)?.[0] ?? use.value) === name;
  });
  return isPlain ? uses : null;
}

function mentions(statement: Statement, name: string): boolean {
  let found = false;
  walk(statement, (node) => {
    if (node.type === 'Name' && node.id === name) found = true;
  });
  return found;
}
