import type { Call, Expression, Fix, Node, Parameter, Program, Repair, Statement, Unsupported } from 'lackpy';
import { dedented, holdsLongString, remove, replace, textOf } from './edits.js';
import { resultOf } from './returns.js';
import { callOf, dotted, isUnsupported, nodesOf, stringOf } from './shapes.js';

const HEADER = /^(?:async\s+)?def\s+(\w+)/;

/** A function that is called once, or a whole program that is one function, becomes its statements where it is called. */
export const UNWRAP_FUNCTION: Repair = {
  name: 'unwrap_function',
  edits: (program) => {
    for (const definition of program.body) {
      if (!isDefinition(definition)) continue;
      const edits = unwrap(program, definition);
      if (edits !== null) return edits;
    }
    return [];
  },
};

/** A function that nobody calls does nothing beside the statements of a program. */
export const DROP_FUNCTION: Repair = {
  name: 'drop_function',
  edits: (program) => {
    if (program.body.every((node) => isDefinition(node) || isText(node))) return [];
    return program.body.filter(isDefinition).flatMap((definition) => {
      const name = HEADER.exec(textOf(program, definition))?.[1];
      const isCalled = program.body.some((node) => node !== definition && mentions(node, name ?? ''));
      return name === undefined || isCalled ? [] : [remove(program, definition)];
    });
  },
};

function isDefinition(node: Node): node is Unsupported {
  return isUnsupported(node, 'FunctionDef', 'AsyncFunctionDef');
}

function unwrap(program: Program, definition: Unsupported): Fix[] | null {
  const name = HEADER.exec(textOf(program, definition))?.[1];
  const body = withoutDocstring(definition.children.filter(isStatement));
  if (name === undefined || body.length === 0 || holdsLongString(program, body)) return null;
  const result = resultOf(program, body);
  const statements = result?.rest ?? body;
  if (statements.some(returns) || body.some((node) => mentions(node, name))) return null;
  const uses = program.body.filter((node) => node !== definition && mentions(node, name));
  const [use] = uses;
  if (uses.length > 1) return null;
  if (use === undefined && !program.body.every((node) => isDefinition(node) || isText(node))) return null;
  const call = use === undefined ? null : callIn(use, name);
  if (use !== undefined && call === null) return null;
  const given = assignments(program, definition, call);
  if (given === null || (use !== undefined && readsLater(program, definition, use, body, given))) return null;

  const lines = [
    ...given.map(({ line }) => line),
    dedented(program, statements),
    ...ending(program, result?.value ?? null, use),
  ];
  const text = lines.filter((line) => line !== '').join('\n');
  return use === undefined
    ? [replace(definition, text)]
    : [remove(program, definition), text === '' ? remove(program, use) : replace(use, text)];
}

function withoutDocstring(body: readonly Statement[]): readonly Statement[] {
  const [first] = body;
  return first !== undefined && isText(first) ? body.slice(1) : body;
}

function isText(node: Statement): boolean {
  return node.type === 'Expr' && stringOf(node.value) !== null;
}

/** How the value that the function returned is used where it was called. */
function ending(program: Program, value: string | null, use: Statement | undefined): string[] {
  if (use?.type === 'Assign')
    return use.targets.map((target) => `${textOf(program, target)} = ${value ?? 'None'}`);
  if (value === null) return [];
  const isPrinted = use?.type === 'Expr' && callOf(use.value, 'print') !== null;
  return [isPrinted ? `print(${value})` : value];
}

interface Given {
  readonly name: string;
  readonly value: Node;
  readonly line: string;
}

/**
 * The parameters that need it as assignments; null when one has neither an argument nor a default, and when an
 * assignment would change what a later one takes.
 */
function assignments(program: Program, definition: Unsupported, call: Call | null): Given[] | null {
  const parameters = definition.children.filter((child) => child.type === 'arg');
  const values = argumentsOf(parameters, call);
  if (values === null) return null;
  const given: Given[] = [];
  for (const { arg: name, default: preset } of parameters) {
    const value = values.get(name) ?? preset;
    if (value === null || given.some((earlier) => mentions(value, earlier.name))) return null;
    const text = textOf(program, value);
    if (text !== name) given.push({ name, value, line: `${name} = ${text}` });
  }
  return given;
}

/** The arguments of a call by parameter; null when that cannot be told or does not fit. */
function argumentsOf(parameters: readonly Parameter[], call: Call | null): Map<string, Expression> | null {
  if (parameters.some(({ kind }) => kind !== 'positional')) return null;
  const values = new Map<string, Expression>();
  for (const [index, value] of (call?.args ?? []).entries()) {
    const parameter = parameters[index];
    if (parameter === undefined || value.type === 'Starred') return null;
    values.set(parameter.arg, value);
  }
  for (const { arg, value } of call?.keywords ?? []) {
    if (arg === null || values.has(arg) || parameters.every((parameter) => parameter.arg !== arg))
      return null;
    values.set(arg, value);
  }
  return values;
}

/** Whether what runs after the call reads a name that the function had for itself. */
function readsLater(
  program: Program,
  definition: Unsupported,
  use: Statement,
  body: readonly Statement[],
  given: readonly Given[],
): boolean {
  const own = new Set([...given.map(({ name }) => name), ...body.flatMap((node) => named(node, 'store'))]);
  if (use.type === 'Assign') for (const target of named(use, 'store')) own.delete(target);
  const at = program.body.indexOf(use);
  return program.body.some((node, index) => {
    if (node === definition || (index <= at && !isDefinition(node))) return false;
    const inner = isDefinition(node) ? innerNames(node) : new Set<string>();
    return named(node, 'load').some((name) => own.has(name) && !inner.has(name));
  });
}

/** The names a function has for itself. */
function innerNames(definition: Unsupported): ReadonlySet<string> {
  const parameters = nodesOf(definition, 'arg').map(({ arg }) => arg);
  return new Set([...parameters, ...named(definition, 'store')]);
}

function named(node: Node, ctx: 'load' | 'store'): string[] {
  return nodesOf(node, 'Name').flatMap((name) => (name.ctx === ctx ? [name.id] : []));
}

/** The call in `f()`, `print(f())`, `asyncio.run(f())` or `x = f()`. */
function callIn(statement: Statement, name: string): Call | null {
  if (statement.type === 'Assign')
    return statement.targets.length === 1 && statement.targets[0]?.type === 'Name'
      ? callOf(statement.value, name)
      : null;
  if (statement.type !== 'Expr') return null;
  return callOf(soleArgument(statement.value) ?? statement.value, name);
}

/** What is handed to a function that does nothing but show or run it. */
function soleArgument(node: Expression): Expression | null {
  if (node.type !== 'Call' || !['print', 'asyncio.run'].includes(dotted(node.func) ?? '')) return null;
  return node.args.length === 1 && node.keywords.length === 0 ? (node.args[0] ?? null) : null;
}

function returns(statement: Statement): boolean {
  return nodesOf(statement, 'Unsupported').some((node) =>
    isUnsupported(node, 'Return', 'Yield', 'YieldFrom', 'Global', 'Nonlocal'),
  );
}

function mentions(node: Node, name: string): boolean {
  return nodesOf(node, 'Name').some(({ id }) => id === name);
}

const STATEMENTS: ReadonlySet<string> = new Set([
  ...['Expr', 'Assign', 'AugAssign', 'AnnAssign', 'If', 'For', 'With', 'Pass', 'Break', 'Continue'],
]);
const OTHER_STATEMENTS: ReadonlySet<string> = new Set([
  ...['Return', 'Try', 'While', 'FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Import', 'ImportFrom'],
  ...['Raise', 'Assert', 'Delete', 'Global', 'Nonlocal', 'Match', 'AsyncFor', 'AsyncWith'],
]);

function isStatement(node: Node): node is Statement {
  return STATEMENTS.has(node.type) || (node.type === 'Unsupported' && OTHER_STATEMENTS.has(node.name));
}
