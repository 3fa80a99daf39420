import {
  walk,
  type Assign,
  type Comprehension,
  type DictComp,
  type Expression,
  type For,
  type ListComp,
  type Name,
  type SetComp,
  type Statement,
} from 'lackpy';
import type { Analysis } from './analysis.js';
import { addTargetNames } from './names.js';

/** A comprehension that makes a value at once. */
export type EagerComprehension = ListComp | SetComp | DictComp;

/** An assignment to one name. */
export type NameAssign = Assign & { readonly targets: readonly [Name] };

/** What is evaluated for each element of a comprehension. */
export function elementsOf(node: EagerComprehension): readonly Expression[] {
  return node.type === 'DictComp' ? [node.key, node.value] : [node.elt];
}

/** A comprehension whose elements may be made side by side. */
export interface ForkedComprehension {
  /** Conditions that run ahead, together with the elements. */
  readonly late: readonly Expression[];
  /** The clauses without these conditions. */
  readonly generators: readonly Comprehension[];
}

/** How a comprehension may fork: its elements call tools, and nothing else of its loops does. Null when it may not. */
export function forkedComprehension(
  { speculation }: Analysis,
  node: EagerComprehension,
): ForkedComprehension | null {
  const ifs = node.generators.at(-1)?.ifs ?? [];
  const first = ifs.findIndex((test) => speculation.callsTool(test));
  const late = first < 0 ? [] : ifs.slice(first);
  const ahead = [...late, ...elementsOf(node)];
  if (!ahead.some((part) => speculation.isWorthwhile(part))) return null;
  if (!ahead.every((part) => speculation.isSafe(part))) return null;
  const generators = node.generators.map((clause) => {
    return { ...clause, ifs: clause.ifs.filter((test) => !late.includes(test)) };
  });
  const quiet = generators.every(({ iter, ifs: tests }, index) => {
    const driven = [...(index === 0 ? [] : [iter]), ...tests];
    return driven.every((part) => speculation.isSafe(part) && !speculation.callsTool(part));
  });
  return quiet ? { late, generators } : null;
}

/** Assignments from `from` on that call tools and do not depend on one another, so that they may run side by side. */
export function independentAssigns(
  { speculation }: Analysis,
  statements: readonly Statement[],
  from: number,
): readonly NameAssign[] {
  const group: NameAssign[] = [];
  const assigned = new Set<string>();
  for (let index = from; index < statements.length; index++) {
    const statement = statements[index];
    if (statement === undefined || !speculation.isWorthwhileAssign(statement)) break;
    if (readsAny(statement, assigned)) break;
    group.push(statement);
    assigned.add(statement.targets[0].id);
  }
  return group;
}

function readsAny({ value }: Assign, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(value, (node) => {
    if (node.type === 'Name' && names.has(node.id)) found = true;
  });
  return found;
}

/** A loop whose bodies begin with calls that may be made ahead of their turn. */
export interface ForkedLoop {
  readonly target: Expression;
  readonly iter: Expression;
  /** The statements that run ahead. */
  readonly ahead: readonly NameAssign[];
  /** What is left of the body. */
  readonly rest: readonly Statement[];
}

/** The parts of a loop that may fork; null where a dependence between its turns cannot be excluded. */
export function forkedLoop(analysis: Analysis, { target, iter, body }: For): ForkedLoop | null {
  const { speculation } = analysis;
  if (!speculation.isOn || !isSteady(analysis, iter)) return null;
  const targets = new Set<string>();
  if (!addNames(target, targets)) return null;
  const known = new Set(targets);
  const ahead: NameAssign[] = [];
  for (const statement of body) {
    if (!speculation.isWorthwhileAssign(statement) || !readsOnly(analysis, statement.value, known)) break;
    if (targets.has(statement.targets[0].id)) break;
    ahead.push(statement);
    known.add(statement.targets[0].id);
  }
  if (ahead.length === 0 || !body.every((statement) => speculation.hasNoEffects(statement))) return null;
  return { target, iter, ahead, rest: body.slice(ahead.length) };
}

/** The names that a turn assigns before the rest of the body, in order: those of the target, then those of statements. */
export function namesOfTurn({ target, ahead }: ForkedLoop): readonly string[] {
  const names = new Set<string>();
  addTargetNames(target, names);
  return [...names, ...ahead.map(({ targets }) => targets[0].id)];
}

function isSteady({ steady, awaiting }: Analysis, iter: Expression): boolean {
  return iter.type === 'Name' ? steady.has(iter.id) : awaiting.isToolCall(iter);
}

/** Adds the names of a target; false when it assigns to something else as well. */
function addNames(target: Expression, names: Set<string>): boolean {
  addTargetNames(target, names);
  let plain = true;
  walk(target, ({ type }) => {
    if (!['Name', 'Tuple', 'List', 'Starred'].includes(type)) plain = false;
  });
  return plain;
}

/** Whether an expression reads no variable that another turn of the loop may change. */
function readsOnly({ speculation }: Analysis, value: Expression, known: ReadonlySet<string>): boolean {
  let only = true;
  walk(value, (node) => {
    if (node.type === 'Name' && !known.has(node.id) && !speculation.isFunctionName(node.id)) only = false;
  });
  return only;
}
