import { ProgramError, type Value } from 'lackpy';
import { JavaScriptRuntime } from '../../src/runtime/javascript-runtime.js';
import { CountingHost } from './host.js';

/** A program ends at one of these: a limit of the host, or an error as V8 gives it. */
const ENDS = /^(LimitError|RangeError)$/;

/** Milliseconds in which whatever is too much has to be found out. */
const SOON = 8000;

type Work = (runtime: JavaScriptRuntime) => unknown;

function method(receiver: Value, name: string, ...args: Value[]): Work {
  return (runtime) => runtime.callMethod(receiver, name, args, []);
}

function builtin(owner: string, name: string, ...args: Value[]): Work {
  return (runtime) => runtime.callMethod(runtime.builtin(owner), name, args, []);
}

/** `[[…], […]]` of the same array twice, so often that all of it is beyond measure. */
function shared(levels: number): Value[] {
  let value: Value[] = ['x'];
  for (let level = 0; level < levels; level++) value = [value, value];
  return value;
}

function sharedObject(runtime: JavaScriptRuntime, levels: number): Value {
  let value = runtime.dict();
  for (let level = 0; level < levels; level++) {
    const outer = runtime.dict();
    for (const key of ['a', 'b']) runtime.dictSet(outer, key, value);
    value = outer;
  }
  return value;
}

function nested(levels: number): Value[] {
  let value: Value[] = [];
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

function lengthOf(runtime: JavaScriptRuntime, length: number): Value {
  const object = runtime.dict();
  runtime.dictSet(object, 'length', length);
  return object;
}

const LONG = 'ab'.repeat(500_000);
const WIDE = Array.from({ length: 100 }, () => 1);

const WORKS: Readonly<Record<string, Work>> = {
  repeat: method('x', 'repeat', 1e9),
  'repeat beyond the host': method('x', 'repeat', 2 ** 40),
  padEnd: method('x', 'padEnd', 1e9),
  padStart: method('x', 'padStart', 1e300),
  'Array.from of a length': (runtime) => builtin('Array', 'from', lengthOf(runtime, 1e9))(runtime),
  'Array.from with a function': (runtime) => {
    const callback = runtime.functionValue(
      '<lambda>',
      [],
      () => 1,
      () => [],
    );
    return builtin('Array', 'from', lengthOf(runtime, 1e9), callback)(runtime);
  },
  'Array of a length': (runtime) => runtime.call(runtime.builtin('Array'), [4e9], []),
  'a length that is set': (runtime) => runtime.setItem([], 'length', 4e9),
  'an index far out': (runtime) => runtime.setItem([], 4e9, 1),
  'an index far out as text': (runtime) => runtime.setItem([], '4000000000', 1),
  'join of shared arrays': method(shared(60), 'join', ','),
  'text of shared arrays': (runtime) => runtime.format(shared(60)),
  'sum of shared arrays': (runtime) => runtime.binary('+')('', shared(60)),
  'order of shared arrays': (runtime) => runtime.compare('<')(shared(60), 1),
  'key of shared arrays': (runtime) => runtime.getItem([], shared(60)),
  'JSON of shared arrays': builtin('JSON', 'stringify', shared(60)),
  'JSON of shared objects': (runtime) => builtin('JSON', 'stringify', sharedObject(runtime, 60))(runtime),
  'plain data of shared arrays': (runtime) => runtime.toHost(shared(60)),
  'flat of shared arrays': method(shared(60), 'flat', Infinity),
  'join with a long separator': method(new Array(10_000).fill(''), 'join', LONG),
  'replaceAll that grows': method(LONG, 'replaceAll', 'a', LONG),
  'replaceAll with what stands before': method(LONG, 'replaceAll', 'a', '$`'),
  'replaceAll with what stands behind': method(LONG, 'replaceAll', '', "$'$'"),
  'concat again and again': (runtime) => {
    let text: Value = LONG;
    for (;;) text = runtime.callMethod(text, 'concat', [text, text], []);
  },
  'adding again and again': (runtime) => {
    let text: Value = 'ab';
    for (;;) text = runtime.binary('+')(text, text);
  },
  'concat of arrays again and again': (runtime) => {
    let list: Value = [1];
    for (;;) list = runtime.callMethod(list, 'concat', [list], []);
  },
  'pushing an array onto itself': (runtime) => {
    const list: Value[] = [1];
    for (;;) runtime.callMethod(list, 'push', runtime.spreadArgument(list), []);
  },
  'going through what grows': (runtime) => {
    const set = runtime.call(runtime.builtin('Set'), [[0]], []);
    const grow = runtime.functionValue(
      '<lambda>',
      [{ name: 'x', kind: 'positional' }],
      ([x]) => runtime.callMethod(set, 'add', [Number(x) + 1], []),
      () => [],
    );
    return runtime.callMethod(set, 'forEach', [grow], []);
  },
  'split into units': method('ab'.repeat(5_000_000), 'split', ''),
  'split at every unit': method('ab'.repeat(5_000_000), 'split', 'a'),
  'JSON.parse of much': builtin('JSON', 'parse', `[${'0,'.repeat(5_000_000)}0]`),
  'JSON.parse of what is deep': builtin('JSON', 'parse', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'showing what is wide and shared': (runtime) => {
    let value: Value = WIDE;
    for (let level = 0; level < 2; level++) {
      const outer = runtime.dict();
      for (let key = 0; key < 3000; key++) runtime.dictSet(outer, `k${String(key)}`, value);
      value = outer;
    }
    return runtime.display(value);
  },
};

test.each(Object.entries(WORKS))('%s ends at a limit', (_name, work) => {
  const runtime = new JavaScriptRuntime(new CountingHost());
  const started = performance.now();
  let type = '';
  try {
    work(runtime);
  } catch (error) {
    type = error instanceof ProgramError ? error.type : `${String(error)} of the host`;
  }
  expect(type).toMatch(type === 'TypeError' ? /TypeError/ : ENDS);
  expect(performance.now() - started).toBeLessThan(SOON);
});

const SLOW_TEXT = 'a'.repeat(1_000_000);
const SLOW_PART = `${'a'.repeat(50_000)}b${'a'.repeat(50_000)}`;

test.each([
  ['includes', [SLOW_PART], false],
  ['indexOf', [SLOW_PART], -1],
  ['lastIndexOf', [SLOW_PART], -1],
  ['lastIndexOf', [`${'a'.repeat(100_000)}b`], -1],
  ['split', [SLOW_PART], [SLOW_TEXT]],
  ['replace', [SLOW_PART, 'x'], SLOW_TEXT],
  ['replaceAll', [SLOW_PART, '$&'], SLOW_TEXT],
  ['replaceAll', ['a'.repeat(250_000), '$$'], '$$$$'],
])('%s takes time in proportion to the text whatever is looked for', (name, args, expected) => {
  const runtime = new JavaScriptRuntime(new CountingHost());
  const started = performance.now();
  expect(runtime.callMethod(SLOW_TEXT, name, args, [])).toEqual(expected);
  expect(performance.now() - started).toBeLessThan(SOON);
});

const DEEP: Readonly<Record<string, Work>> = {
  text: (runtime) => runtime.format(nested(100_000)),
  join: method(nested(100_000), 'join', ','),
  JSON: builtin('JSON', 'stringify', nested(100_000)),
  flat: method(nested(100_000), 'flat', Infinity),
  'plain data': (runtime) => runtime.toHost(nested(100_000)),
};

test.each(Object.entries(DEEP))('%s of what nests too deeply is an error of the program', (_name, work) => {
  const runtime = new JavaScriptRuntime(new CountingHost(Infinity, Infinity));
  expect(() => work(runtime)).toThrow(ProgramError);
  expect(() => work(runtime)).toThrow('Maximum call stack size exceeded');
  expect(runtime.format([[1], 2])).toBe('1,2');
});

test.each([50, 400])('values %i levels deep can be used in every way', (levels) => {
  const runtime = new JavaScriptRuntime(new CountingHost());
  const value = nested(levels);
  expect(runtime.format(value)).toBe('');
  expect(runtime.callMethod(runtime.builtin('JSON'), 'stringify', [value], [])).toHaveLength(2 * levels + 2);
  expect(runtime.display(value)).toBe('[ [ [ [Array] ] ] ]');
  expect(runtime.sizeOf([value])).toBeGreaterThan(levels * 96);
});

test('an array that holds itself is joined once', () => {
  const runtime = new JavaScriptRuntime(new CountingHost());
  const value: Value[] = [1];
  value.push(value, 2);
  expect(runtime.format(value)).toBe('1,,2');
  expect(runtime.format(value)).toBe('1,,2');
});

test('a size counts what is shared once', () => {
  const runtime = new JavaScriptRuntime(new CountingHost(Infinity, Infinity));
  const text = 'x'.repeat(1000);
  const one = runtime.sizeOf([[text]]);
  expect(runtime.sizeOf([[text, text]]) - one).toBeLessThan(100);
  expect(runtime.sizeOf([shared(60)])).toBeLessThan(20_000);
  const map = runtime.call(runtime.builtin('Map'), [[['k', text]]], []);
  expect(runtime.sizeOf([runtime.callMethod(map, 'values', [], [])])).toBeGreaterThan(2000);
  const held = runtime.functionValue(
    '<lambda>',
    [],
    () => 1,
    () => [text],
  );
  expect(runtime.sizeOf([held])).toBeGreaterThan(2000);
});

test('what is allocated is about what is held', () => {
  for (const make of [
    builtin('Array', 'from', { length: 0 }),
    method('x,'.repeat(10_000), 'split', ','),
    method(WIDE, 'slice'),
  ]) {
    const host = new CountingHost(Infinity, Infinity);
    const runtime = new JavaScriptRuntime(host);
    const value = make(runtime);
    expect(host.bytes).toBeGreaterThan(runtime.sizeOf([value]) / 2);
  }
});
