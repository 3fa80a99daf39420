import { acceptProgram, type ValidationOutcome, type Validator } from 'lackpy';
import { makeContribution, testValidator } from 'lackpy/testing';
import plugin from 'lackpy-plugin-validator-whitelist';
import { mutant, type MutantTable } from './mutant.js';
import { parse, scope } from './python.js';

type Validate = Validator['validate'];

const whitelist = await makeContribution(plugin, 'validator', 'whitelist');
const own: Validate = (program, given) => whitelist.validate(program, given);
const validator = (validate: (...given: Parameters<Validate>) => unknown): (() => Validator) => {
  return () => ({ validate: validate as Validate });
};

/** A validator that changes what the good one answers. */
const changed = (change: (outcome: ValidationOutcome) => object): (() => Validator) =>
  validator((program, given) => {
    const outcome = own(program, given);
    return { ...outcome, ...change(outcome) };
  });

/** A validator that hears some of the rules alone. */
const hearing = (isHeard: (name: string, index: number) => boolean): (() => Validator) =>
  validator((program, given) =>
    own(program, { ...given, rules: given.rules.filter(({ name }, index) => isHeard(name, index)) }),
  );

const ACCEPTS = 'accepts a program of tool calls';
const ALL = 'reports all faults at once';
const GIVES = 'gives every fault a code, words and a place';
const SAME = 'answers the same for the same program';
const LEAVES = 'leaves the tree as it is';
const LISTS = 'lists calls in source order';
const RULE_THROWS = 'refuses the program when a rule throws';

/** The table of the Validator port. */
export const VALIDATOR: MutantTable<Validator> = {
  port: 'Validator',
  suite: (it, create) => testValidator({ it, create, parse, scope }),
  good: () => whitelist,
  mutants: [
    mutant(
      ACCEPTS,
      'refuses everything',
      changed(() => ({ program: null })),
    ),
    mutant(
      ACCEPTS,
      'hands on another tree',
      validator((program, given) => own({ ...program }, given)),
    ),
    mutant(
      ACCEPTS,
      'hands on another scope',
      validator((program, given) => own(program, { ...given })),
    ),
    mutant(
      'answers at once',
      'answers later',
      validator((...given) => Promise.resolve(own(...given))),
    ),
    mutant(
      'refuses no_such_tool(1)',
      'accepts everything',
      validator((program, given) => ({
        program: acceptProgram(program, given),
        diagnostics: [],
        calls: [],
        variables: [],
      })),
    ),
    mutant(
      'refuses fetch_page',
      'throws at a fault',
      validator((program, given) => {
        const outcome = own(program, given);
        if (outcome.program === null) throw new Error('The program is not allowed');
        return outcome;
      }),
    ),
    mutant(
      'refuses target(2)',
      'accepts with diagnostics',
      validator((program, given) => ({
        ...own(program, given),
        program: acceptProgram(program, given),
      })),
    ),
    mutant(
      ALL,
      'stops at the first fault',
      changed(({ diagnostics }) => ({ diagnostics: diagnostics.slice(0, 1) })),
    ),
    mutant(
      ALL,
      'reports the last fault first',
      changed(({ diagnostics }) => ({ diagnostics: [...diagnostics].reverse() })),
    ),
    mutant(
      ALL,
      'reports a fault twice',
      changed(({ diagnostics }) => ({ diagnostics: diagnostics.flatMap((one) => [one, one]) })),
    ),
    mutant(
      ALL,
      'refuses without a reason',
      changed(() => ({ diagnostics: [] })),
    ),
    mutant(
      GIVES,
      'has no place for faults',
      changed(({ diagnostics }) => ({
        diagnostics: diagnostics.map((one) => ({ ...one, location: null })),
      })),
    ),
    mutant(
      GIVES,
      'has no words for faults',
      changed(({ diagnostics }) => ({
        diagnostics: diagnostics.map((one) => ({ ...one, message: '' })),
      })),
    ),
    mutant(
      GIVES,
      'has no code for faults',
      changed(({ diagnostics }) => ({
        diagnostics: diagnostics.map((one) => ({ ...one, code: '' })),
      })),
    ),
    mutant(SAME, 'counts its answers', () => {
      let runs = 0;
      return changed(() => ({ calls: Array.from({ length: runs++ }, () => 'f') }))();
    }),
    mutant(SAME, 'reports each fault once in its life', () => {
      const seen = new Set<string>();
      return changed(({ diagnostics }) => ({
        diagnostics: diagnostics.filter(({ message }) => !seen.has(message) && seen.add(message)),
      }))();
    }),
    mutant(
      LEAVES,
      'moves nodes',
      validator((program, given) => {
        const outcome = own(program, given);
        Object.assign(program.body[0] ?? {}, { start: 1000 });
        return outcome;
      }),
    ),
    mutant(
      LEAVES,
      'takes refused statements out',
      validator((program, given) => {
        const outcome = own(program, given);
        if (outcome.program === null) (program.body as unknown[]).splice(0);
        return outcome;
      }),
    ),
    mutant(
      LISTS,
      'lists each call once',
      changed(({ calls }) => ({ calls: [...new Set(calls)] })),
    ),
    mutant(
      LISTS,
      'sorts calls by their names',
      changed(({ calls }) => ({ calls: [...calls].sort().reverse() })),
    ),
    mutant(
      LISTS,
      'repeats variables',
      changed(({ variables }) => ({
        variables: variables.flatMap((one) => [one, one]),
      })),
    ),
    mutant(
      LISTS,
      'sorts variables',
      changed(({ variables }) => ({ variables: [...variables].sort() })),
    ),
    mutant(
      'refuses what the language can say',
      'does not look inside',
      validator((program, given) => {
        const outcome = own(program, given);
        const isClosed = program.body[0]?.type === 'Unsupported';
        return isClosed ? { ...outcome, diagnostics: outcome.diagnostics.slice(0, 1) } : outcome;
      }),
    ),
    mutant(
      'refuses what the language can say',
      'skips it',
      validator((program, given) =>
        own({ ...program, body: program.body.filter(({ type }) => type !== 'Unsupported') }, given),
      ),
    ),
    mutant(
      'refuses a node type that it does not know',
      'allows what it does not know',
      validator((program, given) =>
        own({ ...program, body: program.body.filter(({ type }) => (type as string) !== 'Mystery') }, given),
      ),
    ),
    mutant(
      'refuses everything under a grammar that allows nothing',
      'has a grammar of its own',
      validator((program, given) => own(program, { ...given, grammar: scope.grammar })),
    ),
    mutant(
      'refuses a forbidden name',
      'lets tools have any name',
      validator((program, given) => own(program, { ...given, grammar: scope.grammar })),
    ),
    mutant(
      'refuses a call to a tool that is not in the kit',
      'knows its own tools',
      validator((program, given) => own(program, { ...given, tools: new Set(['fetch_page', 'store_page']) })),
    ),
    mutant(
      'does not end at a tree of any depth',
      'overflows',
      validator((program, given) => {
        JSON.stringify(program.body);
        return own(program, given);
      }),
    ),
    mutant(
      'adds the findings of rules',
      'ignores rules',
      hearing(() => false),
    ),
    mutant(
      'adds the findings of rules',
      'hears one rule',
      hearing((_name, index) => index === 0),
    ),
    mutant(
      'keeps its own findings whatever rules find',
      'lets rules replace its findings',
      validator((program, given) => {
        const outcome = own(program, given);
        if (given.rules.length === 0) return outcome;
        return {
          ...outcome,
          diagnostics: outcome.diagnostics.filter(({ code }) => code.startsWith('suite/')),
        };
      }),
    ),
    mutant(
      RULE_THROWS,
      'ignores rules that throw',
      hearing((name) => name !== 'broken'),
    ),
    mutant(
      RULE_THROWS,
      'throws what a rule throws',
      validator((program, given) => {
        for (const rule of given.rules) rule.check(program);
        return own(program, given);
      }),
    ),
    mutant(
      'refuses the program when a rule returns',
      'ignores what it cannot read',
      hearing((name) => name !== 'garbage'),
    ),
  ],
};
