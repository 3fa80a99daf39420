import { namesOfTurn, type ForkedLoop } from '../analysis/forks.js';
import type { Compilation } from './compilation.js';
import { openLanes, startLane } from './lane.js';
import { localVariables } from './local-variables.js';
import type { LoopSource } from './loop.js';
import { assign } from './target.js';
import { waited } from './waited.js';

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
  const names = namesOfTurn(loop);
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
