import type { AnnAssign, Assign, AugAssign, Expression, For, If, Statement, With } from 'lackpy';
import { applyOperator } from './binary.js';
import type { Compilation } from './compilation.js';
import { compileName } from './name.js';
import { forkedLoop, independentAssigns } from '../analysis/forks.js';
import { writeForkedLoop } from './forked-loop.js';
import { openSource, writeLoop } from './loop.js';
import { compileOperands } from './operands.js';
import { writeAssignsSideBySide } from './parallel-assigns.js';
import { assign, keepValue } from './target.js';
import { quoted } from './quoted.js';
import { compileTest } from './test.js';
import { weightOf } from '../analysis/weight.js';

/** Writes statements. */
export function writeStatements(c: Compilation, statements: readonly Statement[]): void {
  for (let index = 0; index < statements.length;) index += writeNext(c, statements, index);
}

/** Writes the statement at a position, together with those after it that may run side by side; returns how many. */
export function writeNext(c: Compilation, statements: readonly Statement[], index: number): number {
  const group = c.mayFork ? independentAssigns(c.analysis, statements, index) : [];
  if (group.length > 1) {
    writeAssignsSideBySide(c, group);
    return group.length;
  }
  const statement = statements[index];
  if (statement !== undefined) writeStatement(c, statement);
  return 1;
}

function writeStatement(c: Compilation, statement: Statement): void {
  c.frame.startStatement();
  switch (statement.type) {
    case 'Expr':
      c.emit(`${c.expression(statement.value)};`);
      return;
    case 'Assign':
      writeAssign(c, statement);
      return;
    case 'AugAssign':
      writeAugmented(c, statement);
      return;
    case 'AnnAssign':
      writeAnnotated(c, statement);
      return;
    case 'If':
      writeIf(c, statement);
      return;
    case 'For':
      writeFor(c, statement);
      return;
    case 'With':
      writeWith(c, statement);
      return;
    case 'Break':
      c.emit(`break ${c.loops.at(-1) ?? ''};`);
      return;
    case 'Continue':
      c.emit('continue;');
      return;
    case 'Return':
      c.emit(`r=${statement.value === null ? 'R.nothing' : c.expression(statement.value)};${c.leave}`);
      return;
    case 'Pass':
      return;
    case 'Unsupported':
      throw new TypeError(`A validated program holds no ${statement.name}`);
  }
}

function writeAssign(c: Compilation, { targets, value }: Assign): void {
  const [target] = targets;
  if (target !== undefined && targets.length === 1) {
    if (writeParallel(c, target, value)) return;
    assign(c, target, c.expression(value));
    return;
  }
  const kept = keepValue(c, c.expression(value));
  for (const one of targets) assign(c, one, kept);
}

/** `a, b = b, a`: no tuple need be made. Returns false for every other form. */
function writeParallel(c: Compilation, target: Expression, value: Expression): boolean {
  if (target.type !== 'Tuple' || value.type !== 'Tuple' || target.elts.length !== value.elts.length)
    return false;
  if ([...target.elts, ...value.elts].some((element) => element.type === 'Starred')) return false;
  if (!c.frame.roomy || value.elts.length > 8) return false;
  const texts = compileOperands(c, value.elts);
  const temps = texts.map((text) => {
    const temp = c.frame.temp();
    c.emit(`${temp}=${text};`);
    return temp;
  });
  c.hidden(() => target.elts.forEach((element, index) => assign(c, element, temps[index] ?? '')));
  return true;
}

function writeAnnotated(c: Compilation, { target, annotation, value }: AnnAssign): void {
  if (value !== null) assign(c, target, c.expression(value));
  c.emit(`${c.expression(annotation)};`);
}

function writeAugmented(c: Compilation, node: AugAssign): void {
  const { target, op, value } = node;
  const apply = (current: string): string => {
    const operand = c.expression(value);
    return applyOperator(c, 'augmented', op, [current, operand], node);
  };
  if (target.type === 'Name') {
    const current = compileName(c, { ...target, ctx: 'load' });
    assign(c, target, apply(keepValue(c, current)));
  } else if (target.type === 'Subscript') {
    const [container = '', key = ''] = compileOperands(c, [target.value, target.slice]);
    const names = [keepValue(c, container), keepValue(c, key)].join(',');
    c.hidden(() => {
      const current = keepValue(c, `(${c.at(target)},R.getItem(${names}))`);
      const result = keepValue(c, apply(current));
      c.emit(`${c.at(target)};R.setItem(${names},${result});`);
    });
  } else if (target.type === 'Attribute') {
    const owner = keepValue(c, c.expression(target.value));
    const name = quoted(target.attr);
    c.hidden(() => {
      const result = keepValue(c, apply(keepValue(c, `(${c.at(target)},R.attribute(${owner},${name}))`)));
      c.emit(`${c.at(target)};R.setAttribute(${owner},${name},${result});`);
    });
  } else {
    throw new TypeError(`A validated program does not augment a ${target.type}`);
  }
}

function writeIf(c: Compilation, { test, body, orelse }: If): void {
  c.emit(`if(${compileTest(c, test)}){`);
  const mark = c.flow.mark();
  writeStatements(c, body);
  const left = c.flow.rollback(mark);
  c.emit('}else{');
  writeStatements(c, orelse);
  const right = c.flow.rollback(mark);
  c.emit('}');
  c.flow.join(left, right);
}

function writeFor(c: Compilation, node: For): void {
  const { target, iter, body, orelse } = node;
  const label = `f${c.id()}`;
  c.emit('{');
  const source = openSource(c, iter);
  c.emit(`${label}:{`);
  c.loops.push(orelse.length > 0 ? label : '');
  const steps = weightOf(body) + 1;
  const forked = c.mayFork ? forkedLoop(c.analysis, node) : null;
  if (forked === null) writeLoop(c, source, { target, iter, steps }, () => writeStatements(c, body));
  else writeForkedLoop(c, source, forked, steps, () => writeStatements(c, forked.rest));
  c.loops.pop();
  const mark = c.flow.mark();
  writeStatements(c, orelse);
  c.flow.rollback(mark);
  c.emit('}}');
}

function writeWith(c: Compilation, { items, body }: With): void {
  const [item, ...rest] = items;
  if (item === undefined) {
    writeStatements(c, body);
    return;
  }
  const entered = `w${c.id()}`;
  const value = c.expression(item.contextExpr);
  c.emit(`{const ${entered}=(${c.at(item)},R.enter(${value}));try{`);
  if (item.optionalVars !== null) assign(c, item.optionalVars, `${entered}.value`);
  writeWith(c, { type: 'With', start: 0, end: 0, items: rest, body });
  c.emit(`}finally{${entered}.leave();}}`);
}
