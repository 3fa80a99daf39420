import type { Expression } from 'lackpy';
import type { Compilation } from './compilation.js';

const SIMPLE = /^(?:[a-z]\d+|K\[\d+\]|true|false|null|-?\d+(?:\.\d+)?|"[^"\\]*")$/;

/** Whether reading the JavaScript again, or later, gives the same and changes nothing. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

const FRESH_ARRAY = /^\[[^[\](){}]*\]$/;

/** Whether the JavaScript can neither fail nor note a position: simple operands, and arrays of them. */
function isHarmless(text: string): boolean {
  if (isSimple(text)) return true;
  return (
    FRESH_ARRAY.test(text) &&
    text
      .slice(1, -1)
      .split(',')
      .every((item) => item === '' || isSimple(item))
  );
}

/** Whether the value of the JavaScript is held by a variable, or costs nothing. */
function isRooted(text: string): boolean {
  return isSimple(text) && !/^t\d/.test(text);
}

/**
 * JavaScript of expressions that are evaluated one after the other. Where one of them needs statements of its own, those
 * before it are kept in temporaries, so that the order stays.
 */
export function compileOperands(c: Compilation, nodes: readonly Expression[]): string[] {
  return compileInOrder(
    c,
    nodes.map((node) => () => c.expression(node)),
  );
}

/** The same for anything that gives JavaScript. */
export function compileInOrder(c: Compilation, parts: readonly (() => string)[]): string[] {
  const texts: string[] = [];
  parts.forEach((part, index) => {
    const mark = c.frame.lines.length;
    texts.push(texts.every(isRooted) ? part() : c.hidden(part));
    if (c.frame.lines.length > mark) spill(c, texts, mark, index);
  });
  return texts;
}

function spill(c: Compilation, texts: string[], mark: number, count: number): void {
  const lines: string[] = [];
  for (let index = 0; index < count; index++) {
    const text = texts[index] ?? '';
    if (isSettled(c, text)) continue;
    const temp = c.frame.temp();
    lines.push(`${temp}=${text};`);
    texts[index] = temp;
  }
  c.frame.lines.splice(mark, 0, ...lines);
}

/** Whether a text that stands before other operands may be read after them. */
function isSettled(c: Compilation, text: string): boolean {
  return isSimple(text) && !(c.analysis.assignsInside && VARIABLE.test(text));
}

const VARIABLE = /^v\d/;

/** Steps that make operands readable by name, to be put before what uses them. */
export interface Named {
  /** JavaScript assignments, each followed by a comma. */
  readonly before: string;
  readonly names: readonly string[];
}

/** Gives every operand a name. */
export function nameOperands(c: Compilation, texts: readonly string[]): Named {
  const before: string[] = [];
  const names = texts.map((text, index) => {
    if (isSimple(text) && (index === texts.length - 1 || isSettled(c, text))) return text;
    const temp = c.frame.temp();
    before.push(`${temp}=${text},`);
    return temp;
  });
  return { before: before.join(''), names };
}

/**
 * JavaScript that evaluates operands, then notes the position, then does `use` with them.
 * @param position the assignment that `Compilation.at` gives.
 */
export function afterOperands(
  c: Compilation,
  texts: readonly string[],
  position: string,
  use: (names: readonly string[]) => string,
): string {
  const last = texts.findLastIndex((text) => !isHarmless(text));
  if (last < 0) return `(${position},${use(texts)})`;
  const temp = c.frame.temp();
  const names = texts.with(last, `(${temp}=${texts[last] ?? ''},${position},${temp})`);
  return use(names);
}
