import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { DEFAULT_LIMITS, workspaceAt, type GenerationRequest, type InferenceProvider } from 'lackpy';
import { makeContribution, testInferenceProvider } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';

const parser = await makeContribution(python, 'parser', 'python');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A template file's text. */
function template(pattern: string, program: string, extra = ''): string {
  return `---\nname: t\npattern: "${pattern}"\nsuccess_count: 0\nfail_count: 0\n${extra}---\n${program}`;
}

interface Made {
  readonly tier: InferenceProvider;
  /** Where the template files lie. */
  readonly folder: string;
  readonly warnings: string[];
}

async function tierWith(files: Readonly<Record<string, string>>): Promise<Made> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'lackpy-templates-'));
  folders.push(root);
  const workspace = workspaceAt(root);
  mkdirSync(workspace.templatesDir, { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(path.join(workspace.templatesDir, name), text);
  const warnings: string[] = [];
  const tier = await makeContribution(plugin, 'inferenceProvider', 'templates', {
    workspace,
    warn: (message) => warnings.push(message),
  });
  return { tier, folder: workspace.templatesDir, warnings };
}

function requestFor(intent: string, changes: Partial<GenerationRequest> = {}): GenerationRequest {
  const grammar = parser.dialect.grammars.get('standard');
  if (grammar === undefined) throw new Error('the language has no standard grammar');
  return {
    intent,
    tools: [],
    params: [],
    parser,
    grammar,
    limits: DEFAULT_LIMITS,
    feedback: null,
    examples: [],
    maxTokens: null,
    signal: new AbortController().signal,
    ...changes,
  };
}

const READ = template('read (the )?file {path}', "content = read_file('{path}')\ncontent\n");

describe('available', () => {
  test.each([
    [{}, false],
    [{ 'notes.txt': '' }, false],
    [{ 'a.tmpl': READ }, true],
    [{ 'a.tmpl': 'broken' }, true],
  ])('%j: %s', async (files: Readonly<Record<string, string>>, expected) => {
    expect(await (await tierWith(files)).tier.available()).toBe(expected);
  });

  test('without a folder it is not', async () => {
    const { tier, folder } = await tierWith({});
    rmSync(folder, { recursive: true });
    expect(await tier.available()).toBe(false);
    expect(await tier.generate(requestFor('x'))).toBeNull();
  });
});

describe('generate', () => {
  test('takes the first match in file-name order', async () => {
    const files = {
      'b.tmpl': template('show {x}', 'b'),
      'a.tmpl': template('show {x}', 'a'),
      'A.tmpl': template('list', 'A'),
    };
    const { tier } = await tierWith(files);
    expect(await tier.generate(requestFor('show it'))).toEqual({ program: 'a', origin: 'a' });
    expect(await tier.generate(requestFor('LIST'))).toEqual({ program: 'A', origin: 'A' });
    expect(await tier.generate(requestFor('other'))).toBeNull();
  });

  test('leaves templates of other languages alone', async () => {
    const files = { 'a.tmpl': template('x', 'js', 'language: javascript\n'), 'b.tmpl': template('x', 'py') };
    expect(await (await tierWith(files)).tier.generate(requestFor('x'))).toEqual({
      program: 'py',
      origin: 'b',
    });
  });

  test('has no second program', async () => {
    const { tier } = await tierWith({ 'a.tmpl': READ });
    const feedback = { kind: 'retry', program: 'x', diagnostics: [], error: null } as const;
    expect(await tier.generate(requestFor('read file x', { feedback }))).toBeNull();
  });

  test('warns of what is broken once, and goes on', async () => {
    const files = {
      'a.tmpl': 'broken',
      'b.tmpl': template('x (', 'x'),
      'c.tmpl': template('read file {path}', 'x = = {path}'),
      'd.tmpl': template('read file {path}', "import os\n'{path}'"),
      'e.tmpl': READ,
    };
    const { tier, folder, warnings } = await tierWith(files);
    expect(await tier.generate(requestFor('read file x'))).toMatchObject({ origin: 'e' });
    expect(warnings).toEqual([
      expect.stringContaining('a.tmpl:1: the file does not start with'),
      expect.stringMatching(/^Template 'b' cannot be used: The pattern 'x \(' is not legal/),
      expect.stringMatching(/^Template 'c' cannot be used: .*c\.tmpl:7: /),
      expect.stringMatching(/^Template 'd' cannot be used: .*d\.tmpl:7: .*Import/),
    ]);
    await tier.generate(requestFor('read file x'));
    expect(warnings).toHaveLength(4);
    writeFileSync(path.join(folder, 'a.tmpl'), '---\n');
    await tier.generate(requestFor('read file x'));
    expect(warnings).toHaveLength(5);
  });

  test('sees new, changed and deleted files', async () => {
    const { tier, folder } = await tierWith({});
    const file = path.join(folder, 'a.tmpl');
    expect(await tier.generate(requestFor('x'))).toBeNull();
    writeFileSync(file, template('x', '1'));
    expect(await tier.generate(requestFor('x'))).toMatchObject({ program: '1' });
    writeFileSync(file, template('x', '2'));
    expect(await tier.generate(requestFor('x'))).toMatchObject({ program: '2' });
    rmSync(file);
    expect(await tier.generate(requestFor('x'))).toBeNull();
  });

  test('says that an intent is too long for templates', async () => {
    const { tier, warnings } = await tierWith({ 'a.tmpl': template('{x}', 'x') });
    expect(await tier.generate(requestFor('a'.repeat(70_000)))).toBeNull();
    expect(warnings).toEqual(['Templates are not asked: the intent has more than 65536 characters']);
  });
});

describe('captures in a Python program', () => {
  const captures = 'do {x} with {n} at {path}';
  const intent = 'do A with 5 at src/a.py';

  test.each([
    ["read_file('{path}')", "read_file('src/a.py')"],
    ['read_file("docs/{path}.{x}")', "read_file('docs/src/a.py.A')"],
    ['read_file(path)', "read_file('src/a.py')"],
    ['read_file(x=path)', "read_file(x='src/a.py')"],
    ['lines[:{n}]', 'lines[:5]'],
    ['range({n}, 10)', 'range(5, 10)'],
    ["f'{path}: {len(path)}'", `f"src/a.py: {len('src/a.py')}"`],
    ["f'{path}'", "'src/a.py'"],
    ['total + {n}', 'total + 5'],
    ['[path for path in paths]', '[path for path in paths]'],
    ['sorted(paths, key=lambda x: x)', 'sorted(paths, key=lambda x: x)'],
    ['len(x)', "len('A')"],
    ['tool(x)\nparam', "tool('A')\nparam"],
  ])('%j becomes %j', async (program, expected) => {
    const { tier } = await tierWith({ 'a.tmpl': template(captures, program) });
    const proposal = await tier.generate(requestFor(intent));
    expect(treeOf(proposal?.program ?? '')).toEqual(treeOf(expected));
  });

  test('names of tools, params and builtins keep their meaning', async () => {
    const { tier } = await tierWith({
      'a.tmpl': template('{len} {tool} {param} {x}', 'tool(len, tool, param, x)'),
    });
    const request = requestFor('1 2 3 4', {
      tools: [{ name: 'tool' }] as unknown as GenerationRequest['tools'],
      params: [{ name: 'param', type: 'str', description: '' }],
    });
    expect((await tier.generate(request))?.program.trimEnd()).toBe("tool(len, tool, param, '4')");
  });

  test('whatever they hold, only values of constants differ', async () => {
    const program = [
      "a = read_file('{x}', x, 'see {x} and {y}')",
      "b = f'{x} of {y} {a} {{x}} {y!r} {a:>{n}}'",
      'c = [{x}, {y}, -{n}, x.upper(), x[0]]',
      'for line in a:',
      "    print(line, '{y}', f'{line}{x}')",
      'c',
    ].join('\n');
    const { tier } = await tierWith({ 'a.tmpl': template('{n} {x} <> {y}', program) });
    const shapeFor = async (x: string, y: string): Promise<unknown> => {
      const proposal = await tier.generate(requestFor(`5 ${x} <> ${y}`));
      return proposal === null ? null : shapeOf(treeOf(proposal.program));
    };
    const benign = await shapeFor('A', 'B');
    expect(benign).not.toBeNull();
    const hostile = fc.constantFrom(
      ...[
        "'",
        '"',
        "'''",
        '"""',
        '\\',
        "\\'",
        '{x}',
        '{y}',
        '{{x}}',
        '{',
        '}',
        '\0',
        '\ud800',
        '\u2029x',
        '12',
        '1.5',
      ],
      ...[
        "'); __import__('os').system('x') #",
        '{__import__("os")}',
        '\\N{BULLET}',
        '\\x41',
        '#',
        'é',
        '\u202e',
        'f"{x}"',
      ],
    );
    const capture = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      hostile,
      fc.array(hostile, { minLength: 1 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(capture, capture, async (x, y) => {
        const shape = await shapeFor(x, y);
        fc.pre(shape !== null);
        expect(shape).toEqual(benign);
      }),
      { numRuns: 300 },
    );
  });

  test('arrive in the program exactly', async () => {
    const { tier } = await tierWith({ 'a.tmpl': template('say {x}', "f'{x}'\n'{x}'\nx") });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const x = text.trim().replace(/[\r\n\u2028\u2029]/g, '');
        fc.pre(x !== '' && x === x.trim());
        const { program } = (await tier.generate(requestFor(`say ${x}`))) ?? { program: '' };
        const value = { type: 'Constant', kind: 'str', value: x };
        expect(treeOf(program)).toMatchObject([{ value }, { value }, { value }]);
      }),
    );
  });
});

/** The statements of Python text, without their places. */
function treeOf(program: string): unknown {
  const parsed = parser.parse(program, DEFAULT_LIMITS);
  if (parsed.program === null) throw new Error(`${parsed.diagnostics[0].message}\n${program}`);
  return JSON.parse(
    JSON.stringify(parsed.program.body, (key, value: unknown) => {
      if (typeof value === 'bigint') return value.toString();
      return key === 'start' || key === 'end' ? undefined : value;
    }),
  );
}

/** A tree without the kinds and values of its constants. */
function shapeOf(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree), (_, node: { type?: unknown } | null) =>
    node?.type === 'Constant' ? 'constant' : node,
  );
}

describe('settle', () => {
  test('counts runs in the file of the template that answered', async () => {
    const { tier, folder, warnings } = await tierWith({ 'a.tmpl': template('x', 'x'), 'read.tmpl': READ });
    const proposal = await tier.generate(requestFor('read file x'));
    for (const success of [true, false, true]) await tier.settle?.(proposal ?? { program: '' }, { success });
    expect(readFileSync(path.join(folder, 'read.tmpl'), 'utf8')).toBe(
      READ.replace('success_count: 0', 'success_count: 2').replace('fail_count: 0', 'fail_count: 1'),
    );
    expect(readFileSync(path.join(folder, 'a.tmpl'), 'utf8')).toBe(template('x', 'x'));
    expect(warnings).toEqual([]);
  });

  test('warns when it cannot count, and never fails', async () => {
    const { tier, warnings } = await tierWith({ 'a.tmpl': template('x', 'x') });
    for (const origin of ['gone', '../a']) await tier.settle?.({ program: '', origin }, { success: true });
    await tier.settle?.({ program: '' }, { success: true });
    expect(warnings).toEqual([
      expect.stringContaining("The outcome of template 'gone' was not counted: There is no template 'gone'"),
      expect.stringContaining("The outcome of template '../a' was not counted"),
    ]);
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, text = ''] = /^```text\n(.*?)^```$/ms.exec(readme) ?? [];

  test('shows a template that works', async () => {
    const { tier } = await tierWith({ 'read-file.tmpl': text });
    expect((await tier.generate(requestFor('Read the file README.md')))?.program.trimEnd()).toBe(
      "content = read_file('README.md')\ncontent",
    );
  });

  test.each(
    [...readme.matchAll(/^\| `(.+?)` +\| `(.+?)` +\|$/gm)].map(([, from = '', to = '']) => [from, to]),
  )('is right that %s becomes %s', async (from, to) => {
    const { tier } = await tierWith({ 'a.tmpl': template('read {path} up to {n}', from) });
    const proposal = await tier.generate(requestFor('read README.md up to 5'));
    expect(treeOf(proposal?.program ?? '')).toEqual(treeOf(to));
  });
});

const shared = await tierWith({ 'read.tmpl': READ, 'count.tmpl': template('count to {n}', 'range({n})') });

testInferenceProvider({
  it: test,
  create: () =>
    makeContribution(plugin, 'inferenceProvider', 'templates', {
      workspace: workspaceAt(path.resolve(shared.folder, '../..')),
      warn: () => undefined,
    }),
  request: (intent) => requestFor(intent),
  answerable: ['read the file README.md', 'count to 10'],
  unanswerable: ['', 'make me a sandwich', 'please read the file README.md'],
  supports: { deterministic: true },
});
