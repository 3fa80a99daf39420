import { BUILTIN_NAMES, IMPURE_NAMES, METHOD_NAMES } from '../../src/runtime/names.js';
import { newRuntime } from './oracle.js';

const FORBIDDEN = [
  ...['constructor', '__proto__', 'prototype', '__defineGetter__', '__lookupGetter__', 'hasOwnProperty'],
  ...['call', 'apply', 'bind', 'toLocaleString', 'match', 'matchAll', 'search', 'eval', 'Function', 'Symbol'],
  ...[
    'Reflect',
    'Proxy',
    'globalThis',
    'process',
    'require',
    'defineProperty',
    'setPrototypeOf',
    'random',
    'raw',
  ],
];

test('no name leads out of the language', () => {
  expect(FORBIDDEN.filter((name) => METHOD_NAMES.has(name) || BUILTIN_NAMES.has(name))).toEqual([]);
});

test('every builtin that is named is there', () => {
  const runtime = newRuntime();
  for (const name of BUILTIN_NAMES) expect(runtime.builtin(name)).toBeDefined();
  expect(BUILTIN_NAMES.size).toBe(15);
});

test('what is impure is a method', () => {
  expect([...IMPURE_NAMES].filter((name) => !METHOD_NAMES.has(name))).toEqual([]);
});

/** Not those that only browsers need, nor those for another locale or for patterns, nor those that Node 20 lacks. */
test('types have the methods that they have on the host', () => {
  const excluded =
    /^(toLocale|match|search|constructor|trim(Left|Right)|anchor|big|blink|bold|fixed|font|italics|link|small|strike|sub$|sup|toWellFormed|union|intersection|difference|symmetric|is(Subset|Superset|Disjoint)|getOrInsert)/;
  const hostNames = [String, Array, Number, Map, Set].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  );
  const missing = hostNames.filter((name) => !METHOD_NAMES.has(name) && !excluded.test(name));
  expect([...new Set(missing)].sort()).toEqual(['length', 'size']);
});
