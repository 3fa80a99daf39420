import { SourceText, locate, type Diagnostic, type Expression, type ParseResult, type Rule } from 'lackpy';
import { testRule } from 'lackpy/testing';

/** A language of names, one per line; an empty line is no program. */
function parse(source: string): ParseResult {
  const text = new SourceText(source);
  const body = source.split('\n').map((id, index) => {
    const start = text.lineStarts[index] ?? 0;
    const span = { start, end: start + id.length };
    const value: Expression = { type: 'Name', id, ctx: 'load', ...span };
    return { type: 'Expr' as const, value, ...span };
  });
  if (source.includes('\n\n')) {
    return {
      program: null,
      diagnostics: [{ code: 'PARSE_ERROR', message: 'an empty line', location: null }],
    };
  }
  return {
    program: { type: 'Module', language: 'names', source: text, body, start: 0, end: source.length },
  };
}

const noBad: Rule = {
  name: 'no_bad',
  check: (program) =>
    program.body.flatMap((statement): Diagnostic[] => {
      if (program.source.slice(statement) !== 'bad') return [];
      return [{ code: 'test/bad', message: 'A bad name', location: locate(program.source, statement) }];
    }),
};

const BAD = { source: 'good\nbad', diagnostics: [{ code: 'test/bad', line: 2 }] };

function define(changes: object): (() => Promise<void>)[] {
  const bodies: (() => Promise<void>)[] = [];
  const it = (_name: string, body: () => Promise<void>): void => void bodies.push(body);
  testRule({ it, rule: noBad, parse, accept: ['good'], reject: [BAD], ...changes });
  return bodies;
}

async function run(changes: object): Promise<void> {
  for (const body of define(changes)) await body();
}

function returning(finding: unknown): Rule {
  return { name: 'any', check: () => [finding as Diagnostic] };
}

describe('a rule that does as its cases say', () => {
  testRule({ it: test, rule: noBad, parse, accept: ['good', 'good\nbadly'], reject: [BAD] });

  test('may have every part of its findings compared', async () => {
    const diagnostics = [
      { code: 'test/bad', line: 1, column: 1, endLine: 1, endColumn: 4, message: 'A bad name' },
      { code: 'test/bad', line: 2 },
    ];
    await expect(run({ reject: [{ source: 'bad\nbad', diagnostics }] })).resolves.toBeUndefined();
  });
});

describe('definitions that are refused at once', () => {
  test.each([
    ['a duplicate among the accepted', { accept: ['good', 'good'] }, /duplicate case "good"/],
    ['a duplicate across both lists', { accept: ['good\nbad'] }, /duplicate case/],
    ['an unknown key of the test', { except: [] }, /unknown key 'except'/],
    ['an unknown key of a case', { reject: [{ ...BAD, only: true }] }, /unknown key 'only'/],
    [
      'an unknown key of a finding',
      { reject: [{ source: 'bad', diagnostics: [{ code: 'test/bad', line: 1, col: 1 }] }] },
      /unknown key 'col'/,
    ],
    [
      'a finding without its line',
      { reject: [{ source: 'bad', diagnostics: [{ code: 'test/bad' }] }] },
      /without its line/,
    ],
    [
      'a finding without its code',
      { reject: [{ source: 'bad', diagnostics: [{ line: 1 }] }] },
      /without its code/,
    ],
    ['a rejected program without findings', { reject: [{ source: 'bad', diagnostics: [] }] }, /no finding/],
    ['no accepted program', { accept: [] }, /`accept`/],
    ['no rejected program', { reject: [] }, /`reject`/],
  ])('%s', (_name, changes, reason) => {
    expect(() => define(changes)).toThrow(reason);
  });
});

describe('cases that fail', () => {
  let calls = 0;
  const location = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  test.each<[string, object, RegExp]>([
    ['a finding in an accepted program', { accept: ['bad'] }, /Findings in a program to accept/],
    [
      'no finding in a rejected program',
      { reject: [{ source: 'fine', diagnostics: BAD.diagnostics }] },
      /deep-equal/,
    ],
    [
      'a finding too many',
      { reject: [{ source: 'bad\nbad', diagnostics: [{ code: 'test/bad', line: 1 }] }] },
      /deep-equal/,
    ],
    [
      'a finding on another line',
      { reject: [{ source: 'bad', diagnostics: [{ code: 'test/bad', line: 2 }] }] },
      /deep-equal/,
    ],
    [
      'a finding in other words',
      { reject: [{ source: 'bad', diagnostics: [{ code: 'test/bad', line: 1, message: 'bad' }] }] },
      /deep-equal/,
    ],
    ['a source that is no program', { accept: ['a\n\nb'] }, /an empty line/],
    [
      'a rule that changes the tree',
      {
        rule: {
          name: 'vandal',
          check: (program: { body: unknown[] }) => {
            program.body.pop();
            return [];
          },
        },
      },
      /vandal changed the tree/,
    ],
    [
      'a rule that hides its change',
      {
        rule: {
          name: 'thief',
          check: (program: { body: { start: number }[] }) => {
            try {
              for (const statement of program.body) statement.start = 7;
            } catch {
              return [];
            }
            return [];
          },
        },
      },
      /thief changed the tree/,
    ],
    [
      'a rule that answers differently the second time',
      {
        rule: {
          name: 'moody',
          check: () => (calls++ % 2 === 0 ? [] : [{ code: 'a', message: 'b', location }]),
        },
      },
      /answered differently/,
    ],
    ['a rule that returns no list', { rule: { name: 'lazy', check: () => undefined } }, /no list/],
    [
      'a finding without location',
      { rule: returning({ code: 'a', message: 'b', location: null }) },
      /without a location/,
    ],
    [
      'a finding without message',
      { rule: returning({ code: 'a', message: '', location }) },
      /without a message/,
    ],
    ['a finding without code', { rule: returning({ code: '', message: 'b', location }) }, /without a code/],
    [
      'a finding outside the source',
      { rule: returning({ code: 'a', message: 'b', location: { ...location, line: 9, endLine: 9 } }) },
      /outside the source/,
    ],
  ])('%s', async (_name, changes, reason) => {
    await expect(run(changes)).rejects.toThrow(reason);
  });
});
