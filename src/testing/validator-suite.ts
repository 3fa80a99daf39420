import assert from 'node:assert/strict';
import type { Expression, Node, Program, Statement } from '../ast/nodes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Rule } from '../ports/rule.js';
import type { ValidationOutcome, ValidationScope, Validator } from '../ports/validator.js';
import { freezeTree } from './frozen-tree.js';
import { programOf, type ParseSource } from './parse-source.js';
import type { It } from './suite.js';

/** What `testValidator` needs to know. */
export interface ValidatorTest {
  readonly it: It;
  readonly create: () => Validator | Promise<Validator>;
  /** Any language in which `name(1)` on a line of its own is a call. */
  readonly parse: ParseSource;
  /** The scope of the tests; its tools, params and rules are replaced. */
  readonly scope: ValidationScope;
}

const ACCEPTED = 'fetch_page(1)\nfetch_page(fetch_page(2))\nstore_page(3)';
/** One fault per line. */
const FAULTS = ['no_such_tool(1)', "fetch_page('a__b')", 'fetch_page(1).__proto__', 'target(2)'];
const FAULTY = FAULTS.join('\n');
const DEPTH = 20_000;

const finding: Diagnostic = {
  code: 'suite/finding',
  message: 'The suite found something at line 1',
  location: { line: 1, column: 1, endLine: 1, endColumn: 2 },
};
const silent: Rule = { name: 'silent', check: () => [] };
const strict: Rule = { name: 'strict', check: () => [finding] };
const broken: Rule = {
  name: 'broken',
  check: () => {
    throw new Error('out of order');
  },
};

/** What rules written without types may return; none of it is a list of findings. */
const GARBAGE: readonly unknown[] = [
  undefined,
  null,
  'fine',
  {},
  [null],
  [{}],
  [{ code: 'a/b', location: null }],
  [{ code: 'a/b', message: 'at no line', location: { line: 'one' } }],
  Promise.resolve([]),
];

/**
 * The promises of the Validator port as tests: all faults at once, a program exactly when there are none, synchronous,
 * deterministic, the tree left as it is, nothing unknown allowed, rules that only tighten.
 */
export function testValidator({ it, create, parse, scope: given }: ValidatorTest): void {
  const scope: ValidationScope = {
    ...given,
    tools: new Set(['fetch_page', 'store_page']),
    params: new Set(['target']),
    rules: [],
  };
  const tree = (source: string): Program => programOf(source, parse);
  const validate = async (
    program: Program,
    changes: Partial<ValidationScope> = {},
  ): Promise<ValidationOutcome> => (await create()).validate(program, { ...scope, ...changes });

  it('accepts a program of tool calls and hands on the very tree and scope', async () => {
    const program = tree(ACCEPTED);
    const outcome = (await create()).validate(program, scope);
    assert.deepEqual(outcome.diagnostics, []);
    assert.ok(outcome.program !== null, 'It refuses a program that is allowed');
    assert.ok(outcome.program.program === program, 'It hands on another tree than it was given');
    assert.ok(outcome.program.scope === scope, 'It hands on another scope than it was given');
  });

  it('answers at once', async () => {
    const outcome = (await create()).validate(tree(ACCEPTED), scope);
    assert.ok(!('then' in outcome), '`validate` has to be synchronous; it returns a promise');
  });

  for (const source of FAULTS) {
    it(`refuses ${source}`, async () => assertRefused(await validate(tree(source))));
  }

  it('reports all faults at once, in source order, each place and code once', async () => {
    const outcome = await validate(tree(FAULTY));
    assertRefused(outcome);
    const places = outcome.diagnostics.map(({ location }) => location?.line ?? 0);
    assert.deepEqual([...new Set(places)], [1, 2, 3, 4]);
    const keys = outcome.diagnostics.map(({ code, location }) => JSON.stringify([code, location]));
    assert.equal(new Set(keys).size, keys.length);
  });

  it('gives every fault a code, words and a place', async () => {
    for (const { code, message, location } of (await validate(tree(FAULTY))).diagnostics) {
      const isWhole = code !== '' && message !== '' && location !== null;
      assert.ok(isWhole, `A fault needs a code, words and a place: ${code} ${message}`);
    }
  });

  it('answers the same for the same program, with the same instance and another', async () => {
    const validator = await create();
    const first = validator.validate(tree(FAULTY), scope);
    assert.deepEqual(validator.validate(tree(FAULTY), scope), first);
    assert.deepEqual(await validate(tree(FAULTY)), first);
  });

  it('leaves the tree as it is', async () => {
    for (const source of [ACCEPTED, FAULTY]) {
      const program = tree(source);
      await validate(program);
      assert.deepEqual(program.body, tree(source).body);
      await validate(freezeTree(program));
    }
  });

  it('lists calls in source order with repeats, and assigned names once', async () => {
    const program = tree(ACCEPTED);
    const assigned = ['b', 'a', 'b'].map((id, index) => assignment(id, program.body[index]));
    const { calls } = await validate(program);
    const { variables } = await validate({ ...program, body: assigned });
    assert.deepEqual(calls, ['fetch_page', 'fetch_page', 'fetch_page', 'store_page']);
    assert.deepEqual(variables, ['b', 'a']);
  });

  it('refuses what the language can say but a program may not, and looks inside', async () => {
    const program = tree(FAULTY);
    const alone = await validate(program);
    const wrapped: Statement = {
      type: 'Unsupported',
      name: 'Import',
      children: program.body,
      ...spanOf(program),
    };
    const outcome = await validate({ ...program, body: [wrapped] });
    assertRefused(outcome);
    assert.equal(outcome.diagnostics.length, alone.diagnostics.length + 1);
  });

  it('refuses a node type that it does not know', async () => {
    const program = tree(ACCEPTED);
    const unknown = { type: 'Mystery', ...spanOf(program) } as unknown as Statement;
    assertRefused(await validate({ ...program, body: [unknown] }));
    assertRefused(await validate({ ...program, body: [...program.body, unknown] }));
  });

  it('refuses everything under a grammar that allows nothing', async () => {
    assertRefused(await validate(tree(ACCEPTED), { grammar: { ...scope.grammar, allowedNodes: new Set() } }));
  });

  it('refuses a forbidden name even when a tool has it', async () => {
    const grammar = { ...scope.grammar, forbiddenNames: new Set(['fetch_page']) };
    assertRefused(await validate(tree(ACCEPTED), { grammar }));
  });

  it('refuses a call to a tool that is not in the kit', async () => {
    assertRefused(await validate(tree(ACCEPTED), { tools: new Set(['fetch_page']) }));
  });

  it('does not end at a tree of any depth', async () => {
    const program = tree('fetch_page(1)');
    let value = expressionOf(program.body[0]);
    for (let depth = 0; depth < DEPTH; depth++) {
      value = { type: 'UnaryOp', op: '-', operand: value, ...spanOf(value) };
    }
    const outcome = await validate({ ...program, body: [{ type: 'Expr', value, ...spanOf(value) }] });
    assert.equal(outcome.program === null, outcome.diagnostics.length > 0);
    assert.deepEqual(outcome.calls, ['fetch_page']);
  });

  it('adds the findings of rules', async () => {
    const outcome = await validate(tree(ACCEPTED), { rules: [silent, strict] });
    assertRefused(outcome);
    assert.deepEqual(outcome.diagnostics, [finding]);
  });

  it('keeps its own findings whatever rules find', async () => {
    const alone = await validate(tree(FAULTY));
    const outcome = await validate(tree(FAULTY), { rules: [silent, strict, broken] });
    for (const own of alone.diagnostics) {
      const isKept = outcome.diagnostics.some((one) => one.message === own.message);
      assert.ok(isKept, `With rules it does not report its own finding: ${own.message}`);
    }
    assertHeard(outcome);
  });

  it('refuses the program when a rule throws, and still hears the other rules', async () => {
    const outcome = await validate(tree(ACCEPTED), { rules: [broken, strict] });
    assertRefused(outcome);
    const failure = outcome.diagnostics.find(({ code }) => code === 'RULE_FAILED');
    assert.match(failure?.message ?? '', /broken.*out of order/);
    assertHeard(outcome);
  });

  it('refuses the program when a rule returns something other than findings', async () => {
    for (const garbage of GARBAGE) {
      const rule: Rule = { name: 'garbage', check: () => garbage as readonly Diagnostic[] };
      const outcome = await validate(tree(ACCEPTED), { rules: [rule] });
      assertRefused(outcome);
      assert.deepEqual(
        outcome.diagnostics.map(({ code }) => code),
        ['RULE_FAILED'],
      );
    }
  });
}

function assertRefused(outcome: ValidationOutcome): void {
  assert.equal(outcome.program, null, 'A program was accepted that has to be refused');
  assert.ok(outcome.diagnostics.length > 0, 'A refused program needs a diagnostic');
}

function assertHeard({ diagnostics }: ValidationOutcome): void {
  assert.ok(
    diagnostics.some(({ code }) => code === finding.code),
    'It does not report what a rule found',
  );
}

function spanOf({ start, end }: Node): { start: number; end: number } {
  return { start, end };
}

function expressionOf(statement: Statement | undefined): Expression {
  assert.ok(statement?.type === 'Expr', 'The parser reads `name(1)` as something other than an expression');
  return statement.value;
}

function assignment(id: string, statement: Statement | undefined): Statement {
  const value = expressionOf(statement);
  const target: Expression = { type: 'Name', id, ctx: 'store', ...spanOf(value) };
  return { type: 'Assign', targets: [target], value, ...spanOf(value) };
}
