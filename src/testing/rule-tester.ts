import assert from 'node:assert/strict';
import type { Expression, Program } from '../ast/nodes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Rule } from '../ports/rule.js';
import { freezeTree } from './frozen-tree.js';
import { programOf, type ParseSource } from './parse-source.js';
import { isError, type It } from './suite.js';

/** A finding that a case expects. What is left out is not compared, except that every finding needs its line. */
export interface ExpectedFinding {
  readonly code: string;
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly message?: string;
  readonly hint?: string;
}

/** A program that the rule refuses, with all its findings in source order. */
export interface RejectedProgram {
  readonly source: string;
  readonly diagnostics: readonly ExpectedFinding[];
}

/** What `testRule` needs to know. */
export interface RuleTest {
  readonly it: It;
  readonly rule: Rule;
  readonly parse: ParseSource;
  /** Programs in which the rule finds nothing. */
  readonly accept: readonly string[];
  readonly reject: readonly RejectedProgram[];
}

const TEST_KEYS = ['it', 'rule', 'parse', 'accept', 'reject'];
const CASE_KEYS = ['source', 'diagnostics'];
const FINDING_KEYS = ['code', 'line', 'column', 'endLine', 'endColumn', 'message', 'hint'];

/**
 * Tests a rule on programs that it accepts and programs that it refuses, one test per program. Strict: a duplicate
 * case, an unknown key, an expected finding without code or line, or an empty list fails at once; a rule that changes
 * the tree, that answers differently the second time, or that reports a finding without words or place fails its case.
 * A last test hands it trees of shapes that no case has.
 */
export function testRule(test: RuleTest): void {
  checkTest(test);
  const { it, rule, parse, accept, reject } = test;
  for (const source of accept) {
    it(`${rule.name} accepts ${JSON.stringify(source)}`, async () => {
      assert.deepEqual(findingsOf(rule, source, parse), [], `Findings in a program to accept:\n${source}`);
    });
  }
  for (const { source, diagnostics } of reject) {
    it(`${rule.name} rejects ${JSON.stringify(source)}`, async () => {
      compareFindings(findingsOf(rule, source, parse), diagnostics);
    });
  }
  it(`${rule.name} stands trees of any shape`, async () => {
    const [source = ''] = accept;
    for (const [shape, program] of oddShapes(programOf(source, parse))) checkShape(rule, shape, program);
  });
}

const DEPTH = 20_000;

/** Trees that a parser may hand on, made from a good one, each with what is odd about it. */
function oddShapes(program: Program): [string, Program][] {
  const span = { start: program.start, end: program.end };
  const refused: Program = {
    ...program,
    body: [{ type: 'Unsupported', name: 'Import', children: program.body, ...span }],
  };
  let value: Expression = { type: 'Constant', kind: 'int', value: 1, ...span };
  for (let depth = 0; depth < DEPTH; depth++) value = { type: 'UnaryOp', op: '-', operand: value, ...span };
  return [
    ['an empty program', { ...program, body: [] }],
    ['what the language can say and a program may not', refused],
    [`${String(DEPTH)} levels of nesting`, { ...program, body: [{ type: 'Expr', value, ...span }] }],
  ];
}

function checkShape(rule: Rule, shape: string, program: Program): void {
  try {
    const findings: unknown = rule.check(freezeTree(program));
    assert.ok(Array.isArray(findings), `The rule ${rule.name} returned no list of findings for ${shape}`);
  } catch (error) {
    const reason = isError(error) ? error.message : String(error);
    assert.fail(`The rule ${rule.name} failed at ${shape}; go over trees with \`walk\`: ${reason}`);
  }
}

function checkTest(test: RuleTest): void {
  checkKeys(test, TEST_KEYS, 'testRule');
  assert.ok(test.accept.length > 0, 'testRule: `accept` needs a program that the rule lets pass');
  assert.ok(test.reject.length > 0, 'testRule: `reject` needs a program that the rule refuses');
  const seen = new Set<string>();
  for (const source of [...test.accept, ...test.reject.map((rejected) => rejected.source)]) {
    assert.ok(!seen.has(source), `testRule: duplicate case ${JSON.stringify(source)}`);
    seen.add(source);
  }
  test.reject.forEach(checkRejected);
}

function checkRejected(rejected: RejectedProgram): void {
  const place = `testRule: the case ${JSON.stringify(rejected.source)}`;
  checkKeys(rejected, CASE_KEYS, place);
  assert.ok(rejected.diagnostics.length > 0, `${place} expects no finding; put it into \`accept\``);
  for (const expected of rejected.diagnostics) {
    checkKeys(expected, FINDING_KEYS, place);
    assert.ok(typeof expected.code === 'string', `${place} expects a finding without its code`);
    assert.ok(Number.isInteger(expected.line), `${place} expects a finding without its line`);
  }
}

function checkKeys(value: object, known: readonly string[], place: string): void {
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  assert.ok(unknown.length === 0, `${place} has the unknown key '${String(unknown[0])}'`);
}

function findingsOf(rule: Rule, source: string, parse: ParseSource): readonly Diagnostic[] {
  const program = programOf(source, parse);
  const untouched = programOf(source, parse);
  const findings = rule.check(program);
  const isList: boolean = Array.isArray(findings);
  assert.ok(isList, `The rule ${rule.name} returned no list of findings`);
  assert.deepEqual(program.body, untouched.body, `The rule ${rule.name} changed the tree of:\n${source}`);
  assert.deepEqual(
    rule.check(freezeTree(untouched)),
    findings,
    `The rule ${rule.name} answered differently for the same program:\n${source}`,
  );
  findings.forEach((finding) => checkFinding(finding, rule.name, source));
  return [...findings].sort(byPlace);
}

function checkFinding(finding: Diagnostic, rule: string, source: string): void {
  const shown = JSON.stringify(finding);
  assert.ok(finding.code, `The rule ${rule} reported a finding without a code: ${shown}`);
  assert.ok(finding.message, `The rule ${rule} reported a finding without a message: ${shown}`);
  assert.ok(finding.location, `The rule ${rule} reported a finding without a location: ${shown}`);
  const { line, column, endLine } = finding.location;
  const lines = source.split(/\r\n|\r|\n/).length;
  const isInside = line >= 1 && column >= 1 && endLine >= line && endLine <= lines;
  assert.ok(isInside, `The rule ${rule} reported a finding outside the source: ${shown}`);
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  if (left.location === null || right.location === null) return 0;
  return left.location.line - right.location.line || left.location.column - right.location.column;
}

function compareFindings(findings: readonly Diagnostic[], expected: readonly ExpectedFinding[]): void {
  const compared = findings.map((finding, index) => {
    const flat = { code: finding.code, message: finding.message, hint: finding.hint, ...finding.location };
    const keys = Object.keys(expected[index] ?? { code: true, line: true, message: true });
    return Object.fromEntries(Object.entries(flat).filter(([key]) => keys.includes(key)));
  });
  assert.deepEqual(
    compared,
    expected.map((finding) => ({ ...finding })),
  );
}
