import fc from 'fast-check';
import { DEFAULT_LIMITS, type GenerationRequest, type Parser } from 'lackpy';
import { makeContribution, testInferenceProvider } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import plugin from '../src/index.js';
import { TOOLS, requestFor, tool } from './request.js';

const parser = await makeContribution(python, 'parser', 'python');
const tier = await makeContribution(plugin, 'inferenceProvider', 'rules');

async function programFor(intent: string, changes: Partial<GenerationRequest> = {}): Promise<string | null> {
  return (await tier.generate(requestFor(parser, intent, changes)))?.program.trimEnd() ?? null;
}

describe('answers', () => {
  test.each([
    ['read file README.md', "content = read_file('README.md')\ncontent"],
    ['read the file README.md', "content = read_file('README.md')\ncontent"],
    ['  READ   The File  README.md  \n', "content = read_file('README.md')\ncontent"],
    ['read the file README.md.', "content = read_file('README.md')\ncontent"],
    ['read the file README.md!?', "content = read_file('README.md')\ncontent"],
    ['read the file "README.md".', "content = read_file('README.md')\ncontent"],
    ["read the file 'my notes.txt'", "content = read_file('my notes.txt')\ncontent"],
    ['read the file `what?.md`', "content = read_file('what?.md')\ncontent"],
    ['read the file “a, b.”', "content = read_file('a, b.')\ncontent"],
    ['read the file «ä/ö.txt»;', "content = read_file('ä/ö.txt')\ncontent"],
    ['read the file ..', "content = read_file('..')\ncontent"],
    ['read the file src/..', "content = read_file('src/..')\ncontent"],
    ['read the file .gitignore', "content = read_file('.gitignore')\ncontent"],
    ['read file the', "content = read_file('the')\ncontent"],
    ['find definition of parse', "results = find_definitions('parse')\nresults"],
    ['find the definitions for parse.', "results = find_definitions('parse')\nresults"],
    ['Find Definitions Of "parse"', "results = find_definitions('parse')\nresults"],
    ['find callers of parse', "results = find_callers('parse')\nresults"],
    ['find all usages for parse', "results = find_callers('parse')\nresults"],
    ['find all references of parse?', "results = find_callers('parse')\nresults"],
    ['find all python files', "files = find_files('**/*.py')\nfiles"],
    ['list all Python files.', "files = find_files('**/*.py')\nfiles"],
    ['list all py files', "files = find_files('**/*.py')\nfiles"],
    ['list all PY files', "files = find_files('**/*.py')\nfiles"],
    ['list all .py files', "files = find_files('**/*.py')\nfiles"],
    ['list all *.py files', "files = find_files('**/*.py')\nfiles"],
    ['list all "*.d.ts" files', "files = find_files('**/*.d.ts')\nfiles"],
    ['find all typescript files', "files = find_files('**/*.ts')\nfiles"],
    ['find all JavaScript files', "files = find_files('**/*.js')\nfiles"],
    ['find all rust files', "files = find_files('**/*.rs')\nfiles"],
    ['find all markdown files', "files = find_files('**/*.md')\nfiles"],
    ['find all C++ files', "files = find_files('**/*.cpp')\nfiles"],
    ['find all C# files', "files = find_files('**/*.cs')\nfiles"],
    ['find all go files', "files = find_files('**/*.go')\nfiles"],
    ['find all csv files', "files = find_files('**/*.csv')\nfiles"],
    ['glob src/**/*.ts', "files = find_files('src/**/*.ts')\nfiles"],
    ['Glob "*.md".', "files = find_files('*.md')\nfiles"],
    ['glob data-?', "files = find_files('data-?')\nfiles"],
    ['glob {a,b}.txt;', "files = find_files('{a,b}.txt')\nfiles"],
    [`read the file a'b\\c"d`, `content = read_file('a\\'b\\\\c"d')\ncontent`],
    ["read the file x');__import__('os')#", `content = read_file("x');__import__('os')#")\ncontent`],
  ])('%j', async (intent, program) => {
    expect(await programFor(intent)).toBe(program);
  });
});

describe('leaves to others', () => {
  test.each([
    '',
    'read',
    'read file',
    'read the file "',
    'read the file ""',
    'read the file "README.md',
    'read the file " "',
    'read the file . . .x y',
    'read the file README.md and count its lines',
    'read the file "a" and "b"',
    'read the file a\nb',
    'read the file "a\0b"',
    'reread file x',
    'please read the file x',
    'read the files x',
    'readthe file x',
    'find definition parse',
    'find definitions of parse in src',
    'find every caller of parse',
    'find all files',
    'find all large python files',
    'find all ../ files',
    'list python files',
    'list all python files in src',
    'glob',
    'glob a b',
    'globs *.py',
  ])('%j', async (intent) => {
    expect(await programFor(intent)).toBeNull();
  });

  test.each(['read file x', 'find definition of x', 'find callers of x', 'find all py files', 'glob x'])(
    '%j without its tool',
    async (intent) => {
      expect(await programFor(intent, { tools: [tool('other')] })).toBeNull();
      expect(await programFor(intent)).not.toBeNull();
    },
  );

  test('a second try', async () => {
    const feedback = { kind: 'retry', program: 'x', diagnostics: [], error: null } as const;
    expect(await programFor('read file x', { feedback })).toBeNull();
  });
});

describe('names', () => {
  test('uses the name a kit gives the tool', async () => {
    const tools = [tool('slurp', ['read_file', 'read'])];
    expect(await programFor('read file x', { tools })).toBe("content = slurp('x')\ncontent");
  });

  test('prefers the tool of that very name', async () => {
    const tools = [tool('slurp', ['read_file']), tool('read_file')];
    expect(await programFor('read file x', { tools })).toBe("content = read_file('x')\ncontent");
  });

  test('takes no name that has a meaning already', async () => {
    const changes = {
      tools: [...TOOLS, tool('content')],
      params: [{ name: 'content_', type: 'str', description: '' }],
    };
    expect(await programFor('read file x', changes)).toBe("content__ = read_file('x')\ncontent__");
  });
});

test('whatever is named, the program is one call with one constant', async () => {
  const operand = fc.string({ unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(operand, async (value) => {
      const program = await programFor(`read the file "${value}"`);
      fc.pre(program !== null);
      expect(parser.parse(program ?? '', DEFAULT_LIMITS)).toMatchObject({
        program: {
          body: [
            {
              type: 'Assign',
              targets: [{ id: 'content' }],
              value: {
                type: 'Call',
                func: { type: 'Name', id: 'read_file' },
                args: [{ type: 'Constant', kind: 'str', value }],
                keywords: [],
              },
            },
            { type: 'Expr', value: { type: 'Name', id: 'content' } },
          ],
        },
      });
    }),
  );
});

test('says the same to any language that prints its tree', async () => {
  const printed: unknown[] = [];
  const other: Parser = {
    ...parser,
    language: 'other',
    dialect: parser.dialect,
    parse: (text, limits) => parser.parse(text, limits),
    print: ({ body }) => {
      printed.push(...body.map(({ type }) => type));
      return 'printed by the language';
    },
  };
  expect(await programFor('read file x', { parser: other })).toBe('printed by the language');
  expect(printed).toEqual(['Assign', 'Expr']);
});

testInferenceProvider({
  it: test,
  create: () => makeContribution(plugin, 'inferenceProvider', 'rules'),
  request: (intent) => requestFor(parser, intent),
  answerable: ['read the file README.md', 'find all python files', 'glob *.md'],
  unanswerable: ['', 'make me a sandwich', 'read the file a and b'],
  supports: { deterministic: true },
});
