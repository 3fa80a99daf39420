import path from 'node:path';
import { createLackpy, type LackpyService, type RunResult } from 'lackpy';
import { globSource } from '../../../src/policy/glob-source.js';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { tempFolder } from '../../support/temp-folder.js';
import { testTools } from '../../support/test-tools.js';

const workspace = tempFolder({ 'docs/a.md': 'a', 'src/b.ts': 'b', 'c.txt': 'c' });
const tools = testTools({
  resize: {
    call: ({ width }) => width,
    args: [
      { name: 'width', type: 'int', description: '' },
      { name: 'mode', type: 'str', description: '', required: false },
      { name: 'name', type: 'str', description: '', required: false },
    ],
    gradeW: 2,
  },
});
const made: LackpyService[] = [];
afterAll(() => Promise.all(made.map((service) => service.close())));

async function withPolicy(policy: unknown, warnings: string[] = []): Promise<LackpyService> {
  const service = await createLackpy({
    workspace,
    config: { policy: { signatures: false, ...(policy as object) } },
    plugins: [...DEFAULT_PLUGINS, tools],
    onWarning: (message) => warnings.push(message),
  });
  made.push(service);
  return service;
}

/** What came of a run: the code it was refused or failed with, or its output. */
function outcomeOf({ success, output, error, diagnostics }: RunResult): unknown {
  return success ? output : (diagnostics[0]?.code ?? error?.code);
}

const KIT = ['read_file', 'find_files', 'write_file', 'resize'];

describe('a bound on grades', () => {
  test.each<[unknown, string, unknown]>([
    [undefined, 'write_file("x.txt", "x")', true],
    [3, 'write_file("x.txt", "x")', true],
    [2, 'write_file("x.txt", "x")', 'GRADE_EXCEEDED'],
    [2, 'resize(1)', 1],
    [1, 'resize(1)', 'GRADE_EXCEEDED'],
    [1, 'read_file("c.txt")', 'c'],
    [0, 'read_file("c.txt")', 'GRADE_EXCEEDED'],
    [0, '1 + 1', 2],
    [{ w: 1 }, 'resize(1)', 'GRADE_EXCEEDED'],
    [{ d: 1 }, 'resize(1)', 1],
    [{ d: 0 }, 'resize(1)', 'GRADE_EXCEEDED'],
    [1, 'x = [resize]\nx[0](1)', 'GRADE_EXCEEDED'],
    [1, 'sorted([1], key=resize)', 'GRADE_EXCEEDED'],
    [1, 'resize = 1\nresize', 'GRADE_EXCEEDED'],
    [1, '1 if True else resize(1)', 'GRADE_EXCEEDED'],
  ])('%j: %s gives %j', async (maxGrade, program, expected) => {
    const service = await withPolicy({ ...(maxGrade === undefined ? {} : { maxGrade }) });
    expect(outcomeOf(await service.runProgram(program, { kit: KIT }))).toEqual(expected);
    const open = await withPolicy({});
    const asked = maxGrade as number | undefined;
    expect(outcomeOf(await open.runProgram(program, { kit: KIT, maxGrade: asked }))).toEqual(expected);
  });

  test('a request tightens it and never loosens it', async () => {
    const service = await withPolicy({ maxGrade: 1 });
    const program = 'resize(1)';
    const run = async (maxGrade: number): Promise<unknown> =>
      outcomeOf(await service.runProgram(program, { kit: KIT, maxGrade }));
    expect(await run(3)).toBe('GRADE_EXCEEDED');
    expect(outcomeOf(await service.runProgram('read_file("c.txt")', { kit: KIT, maxGrade: 0 }))).toBe(
      'GRADE_EXCEEDED',
    );
  });

  test('the message names the tool, its grade and what is left', async () => {
    const service = await withPolicy({ maxGrade: 1 });
    const { diagnostics } = await service.validate('x = 1\nresize(x)', { kit: KIT });
    expect(diagnostics).toEqual([
      {
        code: 'GRADE_EXCEEDED',
        message: "'resize' has the grade w 2, d 1, above the allowed w 1, d 1",
        location: { line: 2, column: 1, endLine: 2, endColumn: 7 },
        hint: 'Use only these tools: read_file, find_files.',
      },
    ]);
  });

  test.each([4, -1, 1.5, 'high', { w: 9 }, null])('%j is no bound', async (maxGrade) => {
    await expect(withPolicy({ maxGrade })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    const service = await withPolicy({});
    await expect(service.validate('1', { maxGrade: maxGrade as number })).rejects.toMatchObject({
      code: 'USAGE',
    });
  });

  test('the grade of a program is that of the tools it names', async () => {
    const service = await withPolicy({});
    const gradeOf = async (program: string): Promise<unknown> =>
      (await service.validate(program, { kit: KIT })).programGrade;
    expect(await gradeOf('read_file("c.txt")')).toEqual({ w: 1, d: 1 });
    expect(await gradeOf('[read_file("c.txt"), resize(1)]')).toEqual({ w: 2, d: 1 });
    expect(await gradeOf('1')).toEqual({ w: 0, d: 0 });
  });
});

describe('rules for arguments', () => {
  const RULES = {
    read_file: { path: { glob: ['docs/**', '*.txt'], notGlob: 'docs/secret/**' } },
    resize: {
      width: { min: 1, max: 100 },
      mode: { oneOf: ['fit', 'fill'] },
      name: { pattern: '[a-z]+', maxLength: 5 },
    },
  };

  test.each<[string, unknown, unknown]>([
    ['read_file(P)', 'docs/a.md', 'a'],
    ['read_file(P)', './docs/../docs/a.md', 'a'],
    ['read_file(P)', 'c.txt', 'c'],
    ['read_file(P)', 'src/b.ts', null],
    ['read_file(P)', 'docs/../src/b.ts', null],
    ['read_file(P)', 'docs/secret/a.md', null],
    ['read_file(P)', 'docs/x/../secret/a.md', null],
    ['read_file(P)', '/etc/passwd', null],
    ['read_file(P)', '../c.txt', null],
    ['read_file(P)', 'docs/a.md\0', null],
    ['read_file(P)', 'docs\\..\\src', null],
    ['read_file(P)', 5, null],
    ['read_file(path=P)', 'src/b.ts', null],
    ['read_file(*[P])', 'src/b.ts', null],
    ["read_file(**{'path': P})", 'src/b.ts', null],
    ['[f(P) for f in [read_file]]', 'src/b.ts', null],
    ['resize(P)', 100, 100],
    ['resize(P)', 101, null],
    ['resize(P)', 0, null],
    ['resize(P)', '50', null],
    ['resize(P)', 1e300, null],
    ['resize(1, P)', 'fit', 1],
    ['resize(1, P)', 'crop', null],
    ['resize(1, P)', ['fit'], 1],
    ['resize(1, P)', ['fit', 'crop'], null],
    ["resize(1, 'fit', P)", 'abc', 1],
    ["resize(1, 'fit', P)", 'abcdef', null],
    ["resize(1, 'fit', P)", 'ABC', null],
    ["resize(1, 'fit', P)", 'a\nb', null],
    ['resize(1, name=P)', 'abc1', null],
  ])('%s with P = %j gives %j', async (call, value, expected) => {
    const service = await withPolicy({ arguments: RULES });
    const kit = { read_file: 'read_file', resize: 'resize' };
    const late = await service.runProgram(call, { kit, params: { P: value } });
    const refused = call.startsWith('[f(') ? 'UNKNOWN_FUNCTION' : 'POLICY_ARGUMENT';
    expect(outcomeOf(late)).toEqual(expected ?? refused);

    const literal = JSON.stringify(value).replace('\\u0000', '\\x00');
    const early = await service.runProgram(call.replace('P', literal), { kit });
    const known = !/\*|\[f/.test(call);
    if (expected === null && known) expect(outcomeOf(early)).toBe('ARGUMENT_REFUSED');
    else expect(outcomeOf(early)).toEqual(expected ?? refused);
  });

  test('hold under any alias, and for what a value was only assigned to', async () => {
    const service = await withPolicy({ arguments: RULES });
    const kit = { peek: 'read_file' };
    expect(outcomeOf(await service.runProgram("peek('src/b.ts')", { kit }))).toBe('ARGUMENT_REFUSED');
    expect(outcomeOf(await service.runProgram("x = 'src/b.ts'\npeek(x)", { kit }))).toBe('POLICY_ARGUMENT');
    expect(outcomeOf(await service.runProgram("sorted(['src/b.ts'], key=peek)", { kit }))).toBe(
      'POLICY_ARGUMENT',
    );
  });

  test('the message says what is allowed, and the trace holds the refused call', async () => {
    const service = await withPolicy({ arguments: RULES });
    const { error, trace } = await service.runProgram('x = 500\nresize(x)', { kit: ['resize'] });
    expect(error).toMatchObject({ message: "resize: 'width' must be at most 100", location: { line: 2 } });
    expect(trace.entries).toMatchObject([{ tool: 'resize', args: { width: 500 }, success: false }]);
  });

  test.each([
    [{ resize: { widht: { min: 1 } } }, "Did you mean 'width'?"],
    [{ resize: { width: { minimum: 1 } } }, 'minimum'],
    [{ resize: { name: { pattern: '(' } } }, 'policy.arguments.resize.name.pattern'],
    [{ resize: { name: { pattern: '(?=a)' } } }, 'policy.arguments.resize.name.pattern'],
    [{ read_file: { path: { glob: '[' } } }, 'policy.arguments.read_file.path.glob'],
    [{ read_file: { path: { glob: '{a' } } }, 'a bracket or brace is not closed'],
  ])('%j cannot be used', async (rules, message) => {
    const service = withPolicy({ arguments: rules });
    const used = service.then((one) => one.validate('1', { kit: KIT }));
    await expect(used).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(message) as string,
    });
  });

  test('a tool that is not there is a warning', async () => {
    const warnings: string[] = [];
    const service = await withPolicy({ arguments: { resise: { width: { min: 1 } } } }, warnings);
    await service.validate('1');
    expect(warnings).toEqual([
      "policy.arguments names the tool 'resise', which is not there. Did you mean 'resize'?",
    ]);
  });
});

test.each<[string, object, string]>([
  [
    'a glob that cannot be read',
    { read_file: { path: { glob: 'a[' } } },
    'policy.arguments.read_file.path.glob',
  ],
  [
    'a pattern that cannot be read',
    { read_file: { path: { pattern: '(' } } },
    'policy.arguments.read_file.path.pattern',
  ],
  ['an argument that is not there', { read_file: { pth: { glob: '*' } } }, "Did you mean 'path'?"],
])('%s is told with its file and what to do', async (_what, rules, message) => {
  const folder = tempFolder({ '.lackpyrc.json': JSON.stringify({ policy: { arguments: rules } }) });
  const run = async (): Promise<unknown> => {
    const service = await createLackpy({ workspace: folder, onWarning: () => undefined });
    made.push(service);
    return await service.runProgram('1', { kit: KIT.slice(0, 1) });
  };
  await expect(run()).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining(message),
    hint: expect.stringContaining('docs/config.md'),
    file: path.join(folder, '.lackpyrc.json'),
  });
});

describe('a glob', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['*.txt', ['a.txt', '.txt'], ['a/b.txt', 'a.txt2']],
    ['**/*.txt', ['a.txt', 'a/b/c.txt'], ['a.md']],
    ['docs/**', ['docs/a', 'docs/a/b'], ['docs', 'doc/a']],
    ['a/**/b', ['a/b', 'a/x/y/b'], ['ab']],
    ['a?c', ['abc'], ['a/c', 'ac']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '-x']],
    ['[!a]x', ['bx'], ['ax', '/x']],
    ['{a,b}/c', ['a/c', 'b/c'], ['{a,b}/c']],
    ['a.b+(c)', ['a.b+(c)'], ['aXb+(c)']],
    ['a,b', ['a,b'], ['a']],
    ['**', ['a', 'a/b'], []],
    ['ü*', ['über'], ['uber']],
  ])('%s', (glob, matching, others) => {
    const pattern = new RegExp(`^(?:${globSource(glob)?.replaceAll('\\x{', '\\u{') ?? '(?!)'})$`, 'u');
    expect(matching.filter((one) => !pattern.test(one))).toEqual([]);
    expect(others.filter((one) => pattern.test(one))).toEqual([]);
  });
});
