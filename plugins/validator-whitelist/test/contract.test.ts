import { DEFAULT_LIMITS, type ValidationScope, type Validator } from 'lackpy';
import { makeContribution, testValidator, type ValidatorTest } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const grammar = parser.dialect.grammars.get('standard');
if (grammar === undefined) throw new Error('Every dialect has the grammar standard');

const scope: ValidationScope = {
  grammar,
  dialect: parser.dialect,
  tools: new Set(),
  params: new Set(),
  rules: [],
};
const parse: ValidatorTest['parse'] = (source) => parser.parse(source, DEFAULT_LIMITS);

describe('the whitelist validator keeps the promises of its port', () => {
  const create = (): Promise<Validator> => makeContribution(plugin, 'validator', 'whitelist');
  testValidator({ it: test, create, parse, scope });
});
