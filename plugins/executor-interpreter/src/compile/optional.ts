import type { Optional } from 'lackpy';
import { compileChoice } from './branches.js';
import type { Compilation } from './compilation.js';

/** JavaScript of what goes on only with a value that is not missing. */
export function compileOptional(c: Compilation, { value, rest }: Optional): string {
  const receiver = c.frame.temp();
  c.emit(`${receiver}=${c.expression(value)};`);
  return compileChoice(
    c,
    `R.isMissing(${receiver})`,
    () => 'R.nothing',
    () =>
      c.hidden(() => {
        c.receivers.push(receiver);
        const text = c.expression(rest);
        c.receivers.pop();
        return text;
      }),
  );
}
