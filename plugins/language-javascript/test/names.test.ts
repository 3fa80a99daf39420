import { makeContribution } from 'lackpy/testing';
import whitelist from 'lackpy-plugin-validator-whitelist';
import { parse, programOf, scope } from './program.js';

const validator = await makeContribution(whitelist, 'validator', 'whitelist');

test('names of the tree that the source does not have show nowhere', () => {
  const source =
    'const [{a}, [b]] = data; for (const {c, d: {e}} of data) { const a = 1; } for (const a of data) { parseInt(a) }';
  const { variables, calls, diagnostics } = validator.validate(programOf(source), scope);
  expect(diagnostics).toEqual([]);
  expect(variables).toEqual(['a', 'b', 'c', 'e']);
  expect(calls).toEqual(['parseInt']);
});

test('a fault of a variable that hides another one names it as the source does', () => {
  const { diagnostics, calls } = validator.validate(programOf('let f = 1; { let f = 2; f() }'), scope);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "Unknown function: 'f' at line 1 (not in kit or builtins)",
  ]);
  expect(calls).toEqual(['f']);
});

test.each([
  'for (const x of xs) { let y = x; fns.push(() => y); y += 1 }',
  'for (let x of xs) { fns.push(() => { x += 1 }) }',
  'xs.map(x => { for (let y of x) { y = 1; fns.push(() => y) } })',
])('an arrow function that may outlive the turn takes no variable along that changes: %s', (source) => {
  const { diagnostics } = validator.validate(programOf(`const fns = [], xs = [[1]]; ${source}`), scope);
  expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
    [
      'Forbidden AST node: CapturedVariable at line 1',
      "Declare a 'const' with the value in the loop, and use that in the arrow function.",
    ],
  ]);
});

test('a callback that is called at once sees variables that change', () => {
  const source = 'const xs = [1]; for (const x of xs) { let t = 0; xs.forEach(y => { t += y }); t += x }';
  expect(validator.validate(programOf(source), scope).diagnostics).toEqual([]);
  expect(parse(source).program?.madeNames).toBeUndefined();
});

test('a variable of one underscore may hide another one', () => {
  const source = 'const _ = 1; const xs = [2]; for (const _ of xs) { parseInt(_) }';
  expect(validator.validate(programOf(source), scope).diagnostics).toEqual([]);
});
