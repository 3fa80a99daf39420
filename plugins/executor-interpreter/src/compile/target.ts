import type { Expression, List, Tuple } from 'lackpy';
import type { Compilation } from './compilation.js';
import { afterOperands, compileOperands, isSimple } from './operands.js';
import { quoted } from './quoted.js';

/** Writes the assignment of a value, given as JavaScript, to a target. */
export function assign(c: Compilation, target: Expression, text: string): void {
  switch (target.type) {
    case 'Name': {
      const variable = c.scope.lookup(target.id);
      if (variable === undefined) throw new TypeError(`The assigned name ${target.id} has no variable`);
      c.emit(`${variable.id}=${text};`);
      c.flow.bind(variable);
      return;
    }
    case 'Tuple':
    case 'List':
      assignParts(c, target, text);
      return;
    case 'Subscript': {
      const value = keepValue(c, text);
      const [container = '', key = ''] = c.hidden(() => compileOperands(c, [target.value, target.slice]));
      const names = [keepValue(c, container), keepValue(c, key)];
      c.emit(`${c.at(target)};R.setItem(${names.join(',')},${value});`);
      return;
    }
    case 'Attribute': {
      const value = keepValue(c, text);
      const owner = keepValue(
        c,
        c.hidden(() => c.expression(target.value)),
      );
      c.emit(`${c.at(target)};R.setAttribute(${owner},${quoted(target.attr)},${value});`);
      return;
    }
    default:
      throw new TypeError(`A validated program assigns to no ${target.type}`);
  }
}

/** A name for a value that is used more than once. */
export function keepValue(c: Compilation, text: string): string {
  if (isSimple(text)) return text;
  const temp = c.frame.temp();
  c.emit(`${temp}=${text};`);
  return temp;
}

function assignParts(c: Compilation, target: Tuple | List, text: string): void {
  const parts = c.frame.temp();
  const star = target.elts.findIndex((element) => element.type === 'Starred');
  const unpacked = afterOperands(c, [text], c.at(target), ([value = '']) => {
    return `R.unpack(${value},${String(target.elts.length)},${String(star)})`;
  });
  c.emit(`${parts}=${unpacked};`);
  c.hidden(() => {
    target.elts.forEach((element, index) => {
      assign(c, element.type === 'Starred' ? element.value : element, `${parts}[${String(index)}]`);
    });
  });
}
