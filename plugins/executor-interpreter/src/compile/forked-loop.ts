import { walk, type Assign, type Expression, type For, type Name, type Statement } from 'lackpy';
import type { Compilation } from './compilation.js';
import { openLanes, startLane } from './lane.js';
import { localVariables } from './local-variables.js';
import type { LoopSource } from './loop.js';
import { addTargetNames } from './names.js';
import { assign } from './target.js';
import { waited } from './waited.js';

type NameAssign = Assign & { readonly targets: readonly [Name] };

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
export function forkedLoop(c: Compilation, { target, iter, body }: For): ForkedLoop | null {
  if (!c.mayFork || !isSteady(c, iter) || !body.every((statement) => c.speculation.hasNoEffects(statement)))
    return null;
  const targets = new Set<string>();
  if (!addNames(target, targets)) return null;
  const known = new Set(targets);
  const ahead: NameAssign[] = [];
  for (const statement of body) {
    if (!c.speculation.isWorthwhileAssign(statement) || !readsOnly(c, statement.value, known)) break;
    if (targets.has(statement.targets[0].id)) break;
    ahead.push(statement);
    known.add(statement.targets[0].id);
  }
  return ahead.length === 0 ? null : { target, iter, ahead, rest: body.slice(ahead.length) };
}

function isSteady(c: Compilation, iter: Expression): boolean {
  return iter.type === 'Name' ? c.steady.has(iter.id) : c.awaiting.isToolCall(iter);
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
function readsOnly(c: Compilation, value: Expression, known: ReadonlySet<string>): boolean {
  let only = true;
  walk(value, (node) => {
    if (node.type === 'Name' && !known.has(node.id) && !c.speculation.isFunctionName(node.id)) only = false;
  });
  return only;
}

/** Writes the loop around what `rest` writes; the names of `source` are good inside. */
export function writeForkedLoop(
  c: Compilation,
  { source, cursor }: LoopSource,
  loop: ForkedLoop,
  steps: number,
  rest: () => void,
): void {
  const group = openLanes(c);
  const ended = `d${c.id()}`;
  const names = assignedIn(loop);
  const mark = c.flow.mark();
  c.emit(`let ${ended}=false;for(;;){while(!${ended}&&!${group}.full){try{`);
  writeStart(c, group, cursor, ended, loop, names);
  c.emit(`}catch(e){${group}.defer(e,p);${ended}=true;}}`);
  c.emit(`if(!${group}.pending){${group}.check();break;}`);
  c.held.push(source);
  c.emit(c.charge(steps));
  const values = c.frame.temp();
  c.emit(`${values}=${waited(c, `${group}.turn()`)};`);
  names.forEach((name, index) => {
    const at = String(index);
    c.emit(`if(${values}.length>${at}){`);
    assignNamed(c, name, `${values}[${at}]`);
    c.emit('}');
  });
  c.emit(`${group}.checkTurn();`);
  rest();
  c.emit(`}${group}.drop();`);
  c.held.pop();
  c.flow.rollback(mark);
}

/** The names that a turn assigns before the rest of the body, in order: those of the target, then those of statements. */
function assignedIn({ target, ahead }: ForkedLoop): readonly string[] {
  const names = new Set<string>();
  addTargetNames(target, names);
  return [...names, ...ahead.map(({ targets }) => targets[0].id)];
}

function assignNamed(c: Compilation, id: string, text: string): void {
  assign(c, { type: 'Name', id, ctx: 'store', start: 0, end: 0 }, text);
}

/** Writes the start of the lane of one turn, which has the loop's variables to itself. */
function writeStart(
  c: Compilation,
  group: string,
  cursor: string,
  ended: string,
  { target, iter, ahead }: ForkedLoop,
  names: readonly string[],
): void {
  const item = `i${c.id()}`;
  c.emit(`${c.at(iter)};const ${item}=${cursor}.next();if(${item}===E){${ended}=true;break;}`);
  c.inScope(() => {
    for (const name of new Set(names)) c.declare(name);
    const own = localVariables(c);
    c.emit(`let ${own.join(',')};`);
    assign(c, target, item);
    startLane(c, group, own, () => {
      const idOf = (name: string): string => c.scope.lookup(name)?.id ?? '';
      const targets = names.slice(0, names.length - ahead.length);
      c.emit(`${c.lane}.values.push(${targets.map(idOf).join(',')});`);
      for (const {
        targets: [one],
        value,
      } of ahead) {
        assign(c, one, c.expression(value));
        c.emit(`${c.lane}.values.push(${idOf(one.id)});`);
      }
      return 'null';
    });
  });
}
