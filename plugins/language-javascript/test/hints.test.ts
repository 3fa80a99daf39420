import { createLackpy, type LackpyService } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../../test/support/default-plugins.js';
import { tempFolder } from '../../../test/support/temp-folder.js';

let service: LackpyService;
beforeAll(async () => {
  service = await createLackpy({ workspace: tempFolder({ 'a.txt': 'text\n' }), plugins: DEFAULT_PLUGINS });
});
afterAll(() => service.close());

const options = { kit: ['read_file', 'find_files'], language: 'javascript' };

/** Slips that models make, and a word of the hint that helps them. */
test.each([
  ['const x =', 'brackets'],
  ['let a; let a;', 'one variable'],
  ["const s = 'abc", 'same quote'],
  ['for (let i = 0; i < 3; i++) { }', 'entries()'],
  ['for (const k in {}) { }', 'Object.keys'],
  ['while (true) { }', 'for…of'],
  ['try { read_file("a") } catch { }', 'failing call'],
  ["'a'.match(/b/)", 'split'],
  ['new Date()', 'new Set'],
  ['x = 1', 'let name = value'],
  ['const x = 1; x = 2', "'let'"],
  ['const f = x => x', 'argument'],
  ['[1].map(function (x) { return x })', 'arrow function'],
  ['({}).hasOwnProperty("a")', 'key in data'],
  ['read_file("a").then(x => x)', 'waits by itself'],
  ['fs.readFileSync("a")', 'dot'],
])('%j', async (source, words) => {
  const { valid, diagnostics } = await service.validate(source, options);
  expect(valid).toBe(false);
  expect(diagnostics.map(({ hint }) => hint ?? '').join(' ')).toContain(words);
});

test('all faults are reported at once', async () => {
  const source = "import a from 'b'\nwhile (eval('1')) { new Foo(this) }\nx.__proto__";
  const { errors } = await service.validate(source, options);
  expect(errors).toEqual([
    'Forbidden AST node: ImportDeclaration at line 1',
    'Forbidden AST node: WhileStatement at line 2',
    "Forbidden name: 'eval' at line 2",
    'Forbidden AST node: NewExpression at line 2',
    'Forbidden AST node: ThisExpression at line 2',
    "Forbidden attribute: '__proto__' at line 3",
  ]);
});

test('rules, templates and tiers speak JavaScript', async () => {
  const { program, success, output } = await service.delegate('read the file a.txt', options);
  expect(program).toBe("let content = read_file('a.txt');\ncontent;");
  expect({ success, output }).toEqual({ success: true, output: 'text\n' });

  const template =
    "const text = read_file('{path}');\nconst parts = text.split('\\n').map((line, i) => {\n  if (!line) return `${path}`;\n  return line;\n});\nparts";
  await service.create(template, { name: 'lines', pattern: 'lines of {path}', ...options });
  const filled = await service.delegate('lines of a.txt', options);
  expect(filled.output).toEqual(['text', 'a.txt']);
  expect(filled.generationTier).toBe('templates');
});

test('signatures are checked', async () => {
  const { errors } = await service.validate('read_file(5); read_file()', options);
  expect(errors).toEqual([
    "read_file() takes str for 'path', not int at line 1",
    "read_file() is missing 'path' at line 1",
  ]);
});

test('no_loops and max_depth hold for JavaScript', async () => {
  const source =
    'const xs = find_files("*"); for (const x of xs) { xs.map(y => { if (y) { return 1 } return 2 }) }';
  const { errors } = await service.validate(source, {
    ...options,
    rules: ['no_loops', ['max_depth', 1]],
  });
  expect(errors.length).toBe(2);
});
