import type { Compilation } from './compilation.js';

/**
 * JavaScript of tests of which later ones run only if need be. From the first that needs statements of its own on, each
 * stands inside an `if`.
 */
export function compileTests(c: Compilation, join: '&&' | '||', parts: readonly (() => string)[]): string {
  let text = '';
  let result = '';
  let open = 0;
  for (const part of parts) {
    const { lines, result: test } = c.capture(part);
    if (text === '' || lines.length === 0) {
      c.frame.lines.push(...lines);
      text = text === '' ? test : `${text}${join}${test}`;
      continue;
    }
    result ||= c.frame.temp();
    c.emit(`${result}=${text};if(${join === '&&' ? '' : '!'}${result}){`);
    c.frame.lines.push(...lines);
    text = test;
    open++;
  }
  if (open === 0) return `(${text})`;
  c.emit(`${result}=${text};${'}'.repeat(open)}`);
  return result;
}

/**
 * JavaScript of values of which the next is asked for only if `goOn` says so of the one before, as `and` and `or` do.
 * @param goOn JavaScript that is true of a value, given by an identifier, after which the next one is evaluated.
 */
export function compileValues(
  c: Compilation,
  goOn: (value: string) => string,
  parts: readonly (() => string)[],
): string {
  const captured = parts.map((part) => c.capture(part));
  const value = c.frame.temp();
  if (captured.every(({ lines }) => lines.length === 0)) {
    return captured
      .map(({ result }) => result)
      .reduceRight((rest, first) => `(${value}=${first},${goOn(value)}?${rest}:${value})`);
  }
  captured.forEach(({ lines, result }, index) => {
    if (index > 0) c.emit(`if(${goOn(value)}){`);
    c.frame.lines.push(...lines);
    c.emit(`${value}=${result};`);
  });
  c.emit('}'.repeat(captured.length - 1));
  return value;
}

/** JavaScript of the one or the other value. */
export function compileChoice(c: Compilation, test: string, left: () => string, right: () => string): string {
  const yes = c.capture(left);
  const no = c.capture(right);
  if (yes.lines.length === 0 && no.lines.length === 0) return `(${test}?${yes.result}:${no.result})`;
  const value = c.frame.temp();
  c.emit(`if(${test}){`);
  c.frame.lines.push(...yes.lines);
  c.emit(`${value}=${yes.result};}else{`);
  c.frame.lines.push(...no.lines);
  c.emit(`${value}=${no.result};}`);
  return value;
}
