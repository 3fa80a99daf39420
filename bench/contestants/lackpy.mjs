import { DEFAULT_LIMITS, RunTrace } from 'lackpy';
import interpreter from 'lackpy-plugin-executor-interpreter';
import javascript from 'lackpy-plugin-language-javascript';
import python from 'lackpy-plugin-language-python';
import whitelist from 'lackpy-plugin-validator-whitelist';

const parsers = {
  python: await python.provides.parser[0].create(),
  javascript: await javascript.provides.parser[0].create(),
};
const validator = await whitelist.provides.validator[0].create();
const executor = await interpreter.provides.executor[0].create();
const signal = new AbortController().signal;
const LIMITS = { ...DEFAULT_LIMITS, steps: 1e12, operationSteps: 1e12, memoryBytes: 2 ** 31 };

function bound(name, invoke) {
  const args = invoke.length === 0 ? ['pattern'] : ['path'];
  const arg = { type: 'any', description: '', required: true };
  const spec = {
    name,
    provider: 'bench',
    providerConfig: {},
    description: '',
    args: args.map((one) => ({ ...arg, name: one })),
    returns: 'any',
    gradeW: 1,
    effectsCeiling: 1,
    effects: { reads: [], modifies: [] },
    aliases: [],
  };
  return { name, spec, invoke: (given) => invoke(...args.map((one) => given[one])) };
}

/** Parses and validates. */
export function prepare(source, { tools = {}, inputs = {}, language = 'python' } = {}) {
  const parser = parsers[language];
  const parsed = parser.parse(source, LIMITS);
  const { program, diagnostics } = validator.validate(parsed.program, {
    grammar: parser.dialect.grammars.get('standard'),
    dialect: parser.dialect,
    tools: new Set(Object.keys(tools)),
    params: new Set(Object.keys(inputs)),
    rules: [],
  });
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return program;
}

/** Runs what `prepare` gave. */
export async function run(program, { tools = {}, inputs = {} } = {}) {
  const { error, output } = await executor.execute(program, {
    tools: new Map(Object.entries(tools).map(([name, invoke]) => [name, bound(name, invoke)])),
    params: inputs,
    limits: LIMITS,
    signal,
    trace: new RunTrace(),
  });
  if (error !== null) throw new Error(`${error.type}: ${error.message}`);
  return output;
}
