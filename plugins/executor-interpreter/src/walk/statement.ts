import {
  END,
  type AugAssign,
  type Cursor,
  type Expression,
  type For,
  type Statement,
  type Value,
  type With,
} from 'lackpy';
import { forkedLoop, type NameAssign } from '../analysis/forks.js';
import { assign } from './assign.js';
import { forkedTurns } from './forked-loop.js';
import { settled, type Steps } from './steps.js';
import { Walk } from './walk.js';

/** How a block ended early. */
export type Completion = 'break' | 'continue' | null;

/** Runs a whole program; gives the value of its last expression, undefined when it has none. */
export function* program(w: Walk, body: readonly Statement[]): Steps {
  for (let index = 0; index < body.length;) {
    const statement = body[index];
    if (statement === undefined) break;
    yield w.run.analysis.weightOf(statement);
    if (statement.type === 'Expr' && index === body.length - 1) return yield statement.value;
    const group = w.run.groupAt(body, index);
    if (group.length > 1) yield* sideBySide(w, group);
    else yield* execute(w, statement);
    index += Math.max(1, group.length);
  }
  return undefined;
}

/** Runs the statements of a block. */
export function* block(w: Walk, statements: readonly Statement[]): Steps<Completion> {
  for (let index = 0; index < statements.length;) {
    const group = w.run.groupAt(statements, index);
    const statement = statements[index];
    if (group.length > 1) {
      yield* sideBySide(w, group);
      index += group.length;
      continue;
    }
    const completion = statement === undefined ? null : yield* execute(w, statement);
    if (completion !== null) return completion;
    index++;
  }
  return null;
}

function* execute(w: Walk, statement: Statement): Steps<Completion> {
  switch (statement.type) {
    case 'Expr':
      yield statement.value;
      return null;
    case 'Assign': {
      const value = yield statement.value;
      if (statement.targets.length > 1) w.hidden++;
      for (const target of statement.targets) yield* assign(w, target, value);
      if (statement.targets.length > 1) w.hidden--;
      return null;
    }
    case 'AugAssign':
      yield* augment(w, statement);
      return null;
    case 'AnnAssign':
      if (statement.value !== null) yield* assign(w, statement.target, yield statement.value);
      yield statement.annotation;
      return null;
    case 'If':
      return yield* block(w, w.run.runtime.truthy(yield statement.test) ? statement.body : statement.orelse);
    case 'For':
      return yield* loop(w, statement);
    case 'With':
      return yield* enter(w, statement.items, statement.body);
    case 'Break':
      return 'break';
    case 'Continue':
      return 'continue';
    case 'Pass':
      return null;
    case 'Return':
      throw new TypeError('A program that returns is not walked');
    case 'Unsupported':
      throw new TypeError(`A validated program holds no ${statement.name}`);
  }
}

/** Assignments whose values are computed side by side and assigned in order. */
function* sideBySide(w: Walk, group: readonly NameAssign[]): Steps<void> {
  const lanes = w.run.host.lanes();
  for (const { value } of group) {
    lanes.start((lane) => {
      return new Walk(w.run, w.env, true, lane).perform(only(value));
    });
  }
  for (const { targets } of group) w.env.set(targets[0].id, yield* settled(lanes.next()));
}

function* only(node: Expression): Steps {
  return yield node;
}

function* augment(w: Walk, node: AugAssign): Steps<void> {
  const { target, op } = node;
  const { runtime } = w.run;
  const change = function* (current: Value): Steps {
    w.hidden++;
    const operand = yield node.value;
    w.hidden--;
    w.at = node;
    return runtime.augmented(op)(current, operand);
  };
  switch (target.type) {
    case 'Name':
      w.env.set(target.id, yield* change(w.read(target)));
      return;
    case 'Subscript': {
      const container = yield target.value;
      const key = yield target.slice;
      w.at = target;
      const result = yield* change(runtime.getItem(container, key));
      w.at = target;
      runtime.setItem(container, key, result);
      return;
    }
    case 'Attribute': {
      const owner = yield target.value;
      w.at = target;
      const result = yield* change(runtime.attribute(owner, target.attr));
      w.at = target;
      runtime.setAttribute(owner, target.attr, result);
      return;
    }
    default:
      throw new TypeError(`A validated program does not augment a ${target.type}`);
  }
}

function* loop(w: Walk, node: For): Steps<Completion> {
  const source = yield node.iter;
  w.at = node.iter;
  const cursor = w.run.runtime.cursor(source);
  const forked = forkedLoop(w.run.analysis, node);
  w.held.push(source);
  const broke =
    forked === null ? yield* turns(w, node, cursor, source) : yield* forkedTurns(w, node, forked, cursor);
  w.held.pop();
  return broke ? null : yield* block(w, node.orelse);
}

/** The turns of a loop; true when it was left by `break`. A loop that goes on for long is handed over to code. */
function* turns(w: Walk, node: For, cursor: Cursor, source: Value): Steps<boolean> {
  const { target, iter, body } = node;
  const steps = w.run.turnOf(node);
  const isOver = w.run.heatOf(node);
  for (;;) {
    if (isOver(steps)) return yield* w.run.units.loop(node, w, { cursor, source });
    w.at = iter;
    const item = cursor.next();
    if (item === END) return false;
    yield steps;
    if (target.type === 'Name') w.env.set(target.id, item);
    else yield* assign(w, target, item);
    if ((yield* block(w, body)) === 'break') return true;
  }
}

function* enter(w: Walk, [item, ...rest]: With['items'], body: readonly Statement[]): Steps<Completion> {
  if (item === undefined) return yield* block(w, body);
  const value = yield item.contextExpr;
  w.at = item;
  const entered = w.run.runtime.enter(value);
  try {
    if (item.optionalVars !== null) yield* assign(w, item.optionalVars, entered.value);
    return yield* enter(w, rest, body);
  } finally {
    entered.leave();
  }
}
