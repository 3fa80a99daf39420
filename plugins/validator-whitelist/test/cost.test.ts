import { type Program, type ValidationScope } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const validator = await makeContribution(plugin, 'validator', 'whitelist');
const grammar = parser.dialect.grammars.get('standard');
if (grammar === undefined) throw new Error('Every dialect has the grammar standard');

const tools = new Set(['read_file', ...Array.from({ length: 200 }, (_, index) => `tool_${String(index)}`)]);
const scope: ValidationScope = { grammar, dialect: parser.dialect, tools, params: new Set(), rules: [] };

function parse(text: string): Program {
  const { program } = parser.parse(text, { sourceBytes: text.length, nestingDepth: 100_000 });
  if (program === null) throw new Error('no program');
  return program;
}

// Each of these would take minutes or end the process if the cost were quadratic or the walk recursive.
describe('the cost grows with the length of the program and nothing else', () => {
  test.each([
    ['faults on one line', 'x.y;'.repeat(50_000), 50_000],
    ['faults on many lines', "open('__')\n".repeat(20_000), 40_000],
    [
      'unknown functions of different names',
      Array.from({ length: 20_000 }, (_, i) => `toool_${String(i)}x()`).join('\n'),
      20_000,
    ],
    ['one call with many arguments', `print(${'1,'.repeat(200_000)})`, 0],
    ['one call with many lambdas', `print(${'lambda: 1,'.repeat(20_000)})`, 20_000],
    ['one list of many elements', `x = [${'1,'.repeat(300_000)}]`, 0],
    [
      'one target of many names',
      `${Array.from({ length: 50_000 }, (_, i) => `a${String(i)}`).join(', ')} = read_file('a')`,
      0,
    ],
    ['one chain of many operators', `x = ${'1 + '.repeat(50_000)}1`, 0],
    ['one chain of many comparisons', `x = ${'1 < '.repeat(50_000)}1`, 0],
  ])('%s', (_name, text, faults) => {
    const outcome = validator.validate(parse(text), scope);
    expect(outcome.diagnostics).toHaveLength(faults);
    expect(outcome.program === null).toBe(faults > 0);
  });
});
