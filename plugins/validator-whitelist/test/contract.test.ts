import {
  DEFAULT_LIMITS,
  acceptProgram,
  type ValidationOutcome,
  type ValidationScope,
  type Validator,
} from 'lackpy';
import { makeContribution, testValidator, type ValidatorTest } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const whitelist = await makeContribution(plugin, 'validator', 'whitelist');
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

describe('the suite finds validators that break a promise', () => {
  type Validate = Validator['validate'];
  const own: Validate = (program, given) => whitelist.validate(program, given);
  const changed =
    (change: (outcome: ValidationOutcome) => Partial<ValidationOutcome>): Validate =>
    (program, given) => {
      const outcome = own(program, given);
      return { ...outcome, ...change(outcome) };
    };
  const careless: Validate = (program, given) => {
    return { program: acceptProgram(program, given), diagnostics: [], calls: [], variables: [] };
  };
  const later = (...given: Parameters<Validate>): unknown => Promise.resolve(own(...given));
  let runs = 0;

  test.each<[string, Validate]>([
    ['accepts everything', careless],
    ['ignores rules', (program, given) => own(program, { ...given, rules: [] })],
    ['stops at the first fault', changed(({ diagnostics }) => ({ diagnostics: diagnostics.slice(0, 1) }))],
    [
      'reports a fault twice',
      changed(({ diagnostics }) => ({ diagnostics: diagnostics.flatMap((one) => [one, one]) })),
    ],
    [
      'has no place for faults',
      changed(({ diagnostics }) => ({ diagnostics: diagnostics.map((one) => ({ ...one, location: null })) })),
    ],
    ['refuses without a reason', changed(() => ({ diagnostics: [] }))],
    ['answers later', later as unknown as Validate],
    ['answers differently each time', changed(() => ({ calls: Array.from({ length: runs++ }, () => 'f') }))],
    [
      'changes the tree',
      (program, given) => {
        const outcome = own(program, given);
        Object.assign(program.body[0] ?? {}, { start: 1000 });
        return outcome;
      },
    ],
    ['hands on another tree', (program, given) => own({ ...program }, given)],
    ['forgets calls', changed(({ calls }) => ({ calls: [...new Set(calls)] }))],
    [
      'repeats variables',
      changed(({ variables }) => ({ variables: variables.flatMap((one) => [one, one]) })),
    ],
    [
      'ignores rules that throw',
      (program, given) =>
        own(program, { ...given, rules: given.rules.filter(({ name }) => name !== 'broken') }),
    ],
    [
      'ignores what it cannot read',
      (program, given) =>
        own(program, { ...given, rules: given.rules.filter(({ name }) => name !== 'garbage') }),
    ],
    ['listens to one rule', (program, given) => own(program, { ...given, rules: given.rules.slice(0, 1) })],
    [
      'allows what it does not know',
      (program, given) =>
        own({ ...program, body: program.body.filter(({ type }) => (type as string) !== 'Mystery') }, given),
    ],
    ['lets tools have any name', (program, given) => own(program, { ...given, grammar })],
    [
      'knows its own tools',
      (program, given) => own(program, { ...given, tools: new Set(['fetch_page', 'store_page']) }),
    ],
  ])('one that %s', async (_name, validate) => {
    const bodies: (() => Promise<void>)[] = [];
    const it = (_title: string, body: () => Promise<void>): void => void bodies.push(body);
    testValidator({ it, create: () => ({ validate }), parse, scope });
    const results = await Promise.allSettled(bodies.map((body) => body()));
    expect(results.map(({ status }) => status)).toContain('rejected');
  });
});
