import { collectChecks, failureOf } from '../testing/collected-checks.js';
import { EXECUTOR } from '../testing/mutants/executor.js';
import { INFERENCE_PROVIDER } from '../testing/mutants/inference-provider.js';
import type { MutantTable } from '../testing/mutants/mutant.js';
import { PARSER } from '../testing/mutants/parser.js';
import { RULE } from '../testing/mutants/rule.js';
import { TOOL_PROVIDER } from '../testing/mutants/tool-provider.js';
import { TRACE_SINK } from '../testing/mutants/trace-sink.js';
import { VALIDATOR } from '../testing/mutants/validator.js';
import { portPages } from './port-page.js';

interface Failure {
  readonly check: string;
  readonly message: string;
}

/** What the checks say to every implementation that breaks a promise. */
async function failuresOf<T>({ suite, mutants }: MutantTable<T>): Promise<Failure[]> {
  const found = await Promise.all(
    mutants.map(async (mutant) => {
      const checks = collectChecks((it) => suite(it, mutant.create));
      return Promise.all(
        checks
          .filter(({ name }) => name.startsWith(mutant.check))
          .map(async (check) => ({ check: check.name, message: (await failureOf(check)) ?? '' })),
      );
    }),
  );
  return found.flat();
}

const FAILURES: Readonly<Record<string, () => Promise<Failure[]>>> = {
  executor: () => failuresOf(EXECUTOR),
  'inference-provider': () => failuresOf(INFERENCE_PROVIDER),
  parser: () => failuresOf(PARSER),
  rule: () => failuresOf(RULE),
  'tool-provider': () => failuresOf(TOOL_PROVIDER),
  'trace-sink': () => failuresOf(TRACE_SINK),
  validator: () => failuresOf(VALIDATOR),
};

test.each(portPages().map((page) => [page.name, page] as const))(
  'the suite says to the mistakes of %s what the page says',
  async (name, { mistakes }) => {
    expect(mistakes.length).toBeGreaterThanOrEqual(8);
    const failures = (await FAILURES[name]?.()) ?? [];
    const unheard = mistakes.filter(
      ({ check, says }) => !failures.some((one) => check.test(one.check) && says.test(one.message)),
    );
    expect(unheard).toEqual([]);
  },
);
