import { collectChecks, failureOf } from './collected-checks.js';
import { EXECUTOR } from './mutants/executor.js';
import { INFERENCE_PROVIDER } from './mutants/inference-provider.js';
import type { MutantTable } from './mutants/mutant.js';
import { PARSER } from './mutants/parser.js';
import { RULE } from './mutants/rule.js';
import { TOOL_PROVIDER } from './mutants/tool-provider.js';
import { TRACE_SINK } from './mutants/trace-sink.js';
import { VALIDATOR } from './mutants/validator.js';

const FEWEST = 8;

function describePort<T>({ port, suite, good, mutants }: MutantTable<T>): void {
  describe(`the ${port} suite`, () => {
    const checksOf = (create: () => T): ReturnType<typeof collectChecks> =>
      collectChecks((it) => suite(it, create));

    describe('passes an implementation that keeps every promise', () => {
      for (const { name, run } of checksOf(good)) test(name, run);
    });

    test(`is tried with ${String(FEWEST)} mutants at least, each with a fault of its own`, () => {
      expect(new Set(mutants.map(({ fault }) => fault)).size).toBe(mutants.length);
      expect(mutants.length).toBeGreaterThanOrEqual(FEWEST);
    });

    test('has a mutant for each of its checks', () => {
      const tried = (name: string): boolean => mutants.some(({ check }) => name.startsWith(check));
      const names = checksOf(good).map(({ name }) => name);
      expect(names.filter((name) => !tried(name))).toEqual([]);
    });

    for (const { fault, check, create } of mutants) {
      test(`finds one that ${fault}: ${check}`, async () => {
        const checks = checksOf(create).filter(({ name }) => name.startsWith(check));
        expect(checks).not.toEqual([]);
        const failures = await Promise.all(checks.map(failureOf));
        const found = failures.filter((failure) => failure !== null);
        expect(found).not.toEqual([]);
        expect(found.filter((message) => !/\w \w/.test(message))).toEqual([]);
      });
    }
  });
}

describePort(PARSER);
describePort(VALIDATOR);
describePort(RULE);
describePort(TOOL_PROVIDER);
describePort(INFERENCE_PROVIDER);
describePort(EXECUTOR);
describePort(TRACE_SINK);
