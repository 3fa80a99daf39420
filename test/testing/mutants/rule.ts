import { locate, type Diagnostic, type Name, type Node, type Program, type Rule } from 'lackpy';
import { childrenOf, walk } from 'lackpy';
import { testRule } from 'lackpy/testing';
import { mutant, type Mutant, type MutantTable } from './mutant.js';
import { parse } from './python.js';

const code = 'suite/no_eval';

function findingAt(program: Program, node: Node): Diagnostic {
  const location = locate(program.source, node);
  return { code, message: `Found 'evaluate' at line ${String(location.line)}`, location };
}

/** Every use of the name `evaluate`. */
function check(program: Program): Diagnostic[] {
  const found: Name[] = [];
  walk(program, (node) => {
    if (node.type === 'Name' && node.id === 'evaluate') found.push(node);
  });
  return found.map((node) => findingAt(program, node));
}

function recursive(program: Program): Diagnostic[] {
  const visit = (node: Node): Diagnostic[] => [
    ...(node.type === 'Name' && node.id === 'evaluate' ? [findingAt(program, node)] : []),
    ...childrenOf(node).flatMap(visit),
  ];
  return visit(program);
}

const rule = (change: (program: Program) => unknown): (() => Rule) => {
  return () => ({ name: 'no_evaluate', check: (program) => change(program) as Diagnostic[] });
};

/** A rule each of whose findings is changed. */
const finding = (changes: object): (() => Rule) =>
  rule((program) => check(program).map((one) => ({ ...one, ...changes })));

const REJECTS = 'no_evaluate rejects';
const ACCEPTS = 'no_evaluate accepts';
const SHAPES = 'no_evaluate stands trees of any shape';

const stateful: Mutant<Rule>[] = [
  mutant(REJECTS, 'remembers what it found before', () => {
    const seen = new Set<string>();
    return rule((program) =>
      check(program).filter(({ location }) => {
        const key = JSON.stringify(location);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      }),
    )();
  }),
  mutant(REJECTS, 'depends on how many programs came before', () => {
    let runs = 0;
    return rule((program) => (runs++ % 2 === 0 ? check(program) : []))();
  }),
];

/** The table of the Rule port. */
export const RULE: MutantTable<Rule> = {
  port: 'Rule',
  suite: (it, create) =>
    testRule({
      it,
      rule: create(),
      parse,
      accept: ['x = 1', 'fetch(fetch(1))'],
      reject: [
        { source: 'x = 1\nevaluate(x)', diagnostics: [{ code, line: 2, column: 1, endColumn: 9 }] },
        {
          source: 'evaluate(1)\nfetch(evaluate(2))',
          diagnostics: [
            { code, line: 1 },
            { code, line: 2, column: 7 },
          ],
        },
      ],
    }),
  good: rule(check),
  mutants: [
    ...stateful,
    mutant(
      ACCEPTS,
      'refuses every call',
      rule((program) => {
        const found: Node[] = [];
        walk(program, (node) => node.type === 'Call' && found.push(node));
        return found.map((node) => findingAt(program, node));
      }),
    ),
    mutant(
      ACCEPTS,
      'has null for no findings',
      rule((program) => {
        const findings = check(program);
        return findings.length > 0 ? findings : null;
      }),
    ),
    mutant(
      REJECTS,
      'finds nothing',
      rule(() => []),
    ),
    mutant(
      REJECTS,
      'stops at the first finding',
      rule((program) => check(program).slice(0, 1)),
    ),
    mutant(
      REJECTS,
      'reports a finding twice',
      rule((program) => check(program).flatMap((one) => [one, one])),
    ),
    mutant(
      REJECTS,
      'answers later',
      rule((program) => Promise.resolve(check(program))),
    ),
    mutant(
      REJECTS,
      'throws what it found',
      rule((program) => {
        const [first] = check(program);
        if (first !== undefined) throw new Error(first.message);
        return [];
      }),
    ),
    mutant(
      REJECTS,
      'changes the tree',
      rule((program) => {
        const findings = check(program);
        walk(program, (node) => node.type === 'Name' && Object.assign(node, { id: 'refused' }));
        return findings;
      }),
    ),
    mutant(
      REJECTS,
      'takes statements out of the tree',
      rule((program) => {
        const findings = check(program);
        (program.body as unknown[]).pop();
        return findings;
      }),
    ),
    mutant(REJECTS, 'has findings without a code', finding({ code: '' })),
    mutant(REJECTS, 'has findings without words', finding({ message: '' })),
    mutant(REJECTS, 'has findings without a place', finding({ location: null })),
    mutant(
      REJECTS,
      'counts lines from zero',
      rule((program) =>
        check(program).map((one) => ({
          ...one,
          location: one.location && { ...one.location, line: one.location.line - 1 },
        })),
      ),
    ),
    mutant(
      REJECTS,
      'points behind the end of the source',
      finding({
        location: { line: 9, column: 1, endLine: 9, endColumn: 2 },
      }),
    ),
    mutant(SHAPES, 'overflows at a deep tree', rule(recursive)),
    mutant(
      SHAPES,
      'needs a first statement',
      rule((program) => {
        const findings = check(program);
        const first = program.body[0] as Node;
        return first.start < 0 ? [] : findings;
      }),
    ),
    mutant(
      SHAPES,
      'throws at what the language cannot say',
      rule((program) => {
        walk(program, (node) => {
          if (node.type === 'Unsupported') throw new Error(`No such node: ${node.name}`);
        });
        return check(program);
      }),
    ),
  ],
};
