import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { inWorkspace, type TemporaryWorkspace } from './temporary-workspace.js';

const FILES = [
  'README.md',
  'a.py',
  'src/a.py',
  'src/b.py',
  'src/b.pyc',
  'src/deep/er/c.py',
  'src/deep/d.txt',
  'src/[x].py',
  'test/a_test.py',
  '.hidden.py',
  '.config/e.py',
  'node_modules/pkg/f.py',
  'src/node_modules/g.py',
  '.git/h.py',
  'weird \n\\ name.py',
  'ünï/😀.py',
];

async function furnish({ put }: TemporaryWorkspace): Promise<void> {
  for (const file of FILES) await put(file, '');
}

describe('find_files', () => {
  test.each<[string, string[]]>([
    ['*.py', ['a.py', 'weird \n\\ name.py']],
    ['**/*.md', ['README.md']],
    ['**/a.py', ['a.py', 'src/a.py']],
    ['src/*.py', ['src/[x].py', 'src/a.py', 'src/b.py']],
    ['src/**/*.py', ['src/[x].py', 'src/a.py', 'src/b.py', 'src/deep/er/c.py']],
    ['src/**', ['src/[x].py', 'src/a.py', 'src/b.py', 'src/b.pyc', 'src/deep/d.txt', 'src/deep/er/c.py']],
    ['**/deep/**/*.py', ['src/deep/er/c.py']],
    ['**/**/er/**/**', ['src/deep/er/c.py']],
    ['src/?.py', ['src/a.py', 'src/b.py']],
    ['*/?.py', ['src/a.py', 'src/b.py', 'ünï/😀.py']],
    ['src/[ab].py', ['src/a.py', 'src/b.py']],
    ['src/[!a].py', ['src/b.py']],
    ['src/[^a].py', ['src/b.py']],
    ['src/[a-z].py', ['src/a.py', 'src/b.py']],
    ['src/[[]x].py', ['src/[x].py']],
    ['src/\\[x\\].py', ['src/[x].py']],
    ['{src,test}/a*.py', ['src/a.py', 'test/a_test.py']],
    ['{README.md,src/{a,b}.py,none}', ['README.md', 'src/a.py', 'src/b.py']],
    ['src/b.py{,c}', ['src/b.py', 'src/b.pyc']],
    ['./src//a.py', ['src/a.py']],
    ['README.md', ['README.md']],
    ['README.md/', []],
    ['src', []],
    ['src/', []],
    ['A.PY', []],
    ['none/**/*.py', []],
    ['.hidden.py', ['.hidden.py']],
    ['.*', ['.hidden.py']],
    ['.*/*.py', ['.config/e.py']],
    ['.config/*', ['.config/e.py']],
    ['**/e.py', []],
    ['[.]hidden.py', []],
    ['**/g.py', []],
    ['src/node_modules/*.py', []],
    ['.git/*', []],
    ['src/[x', []],
    ['{', []],
    ['{a.py}', []],
  ])('%j', async (pattern, expected) => {
    await inWorkspace(async (workspace) => {
      await furnish(workspace);
      expect(await workspace.tools()('find_files', { pattern })).toEqual(expected);
    });
  });

  test('the options hidden and ignore decide what is passed over', async () => {
    await inWorkspace(async (workspace) => {
      await furnish(workspace);
      const all = workspace.tools({ hidden: true, ignore: [] });
      expect(await all('find_files', { pattern: '**' })).toEqual([...FILES].sort());
      const some = workspace.tools({ hidden: true, ignore: ['*.PY', 'deep'] });
      expect(await some('find_files', { pattern: '**' })).toEqual(['README.md', 'src/b.pyc']);
    });
  });

  test('takes an absolute pattern inside the workspace', async () => {
    await inWorkspace(async (workspace) => {
      await furnish(workspace);
      const pattern = `${workspace.root}/src/*.pyc`;
      expect(await workspace.tools()('find_files', { pattern })).toEqual(['src/b.pyc']);
    });
  });

  test.each([
    ['../*', "contains '..'"],
    ['src/../../outside/*', "contains '..'"],
    ['{src,..}/*', "contains '..'"],
    ['/etc/*', 'is outside the workspace'],
    ['{/etc,src}/*', 'is outside the workspace'],
    ['/**', 'is outside the workspace'],
  ])('refuses %s', async (pattern, reason) => {
    await inWorkspace(async ({ tools }) => {
      await expect(tools()('find_files', { pattern })).rejects.toMatchObject({
        code: 'TOOL_PATH_OUTSIDE',
        message: expect.stringContaining(reason) as unknown,
      });
    });
  });

  test.each([
    ['', "Pattern '' is empty"],
    ['a\0', 'contains a NUL character'],
    ['{a,b}'.repeat(20), 'stand for too many patterns'],
    [`{${'a,'.repeat(1500)}b}`, 'stand for too many patterns'],
    [`${'{a,'.repeat(1000)}b${'}'.repeat(1000)}`, 'stand for too many patterns'],
    [`{${'x'.repeat(1900)},${'y'.repeat(1900)}}${'{a,b}'.repeat(4)}`, 'stand for too many patterns'],
    ['*'.repeat(5000), 'is too long'],
  ])('refuses a pattern that is none or stands for too much (%#)', async (pattern, reason) => {
    await inWorkspace(async ({ tools }) => {
      await expect(tools()('find_files', { pattern })).rejects.toMatchObject({
        code: 'TOOL_ARGUMENT',
        message: expect.stringContaining(reason) as unknown,
      });
    });
  });

  test('answers at once where backtracking would take for ever', async () => {
    await inWorkspace(async ({ put, tools }) => {
      await put('a'.repeat(250), '');
      await put(`${'a/'.repeat(60)}a`, '');
      const call = tools();
      for (const pattern of [
        `${'*a'.repeat(120)}*b`,
        `${'**/a/'.repeat(30)}b`,
        `${'**/'.repeat(500)}b`,
        `${'[a-z]*'.repeat(100)}!`,
        `{${'*a*a*a*b,'.repeat(400)}x}`,
      ]) {
        expect(await call('find_files', { pattern })).toEqual([]);
      }
    });
  });

  test('lists links to files inside, and enters linked folders only by name', async () => {
    await inWorkspace(async ({ put, at, tools }) => {
      await put('real/a.txt', '');
      await symlink('real', at('folder'));
      await symlink('real/a.txt', at('b.txt'));
      await symlink('..', at('real/up'));
      await symlink('none', at('broken.txt'));
      const call = tools();
      expect(await call('find_files', { pattern: '**/*.txt' })).toEqual(['b.txt', 'real/a.txt']);
      expect(await call('find_files', { pattern: 'fold*/*.txt' })).toEqual([]);
      expect(await call('find_files', { pattern: 'folder/*.txt' })).toEqual(['folder/a.txt']);
      expect(await call('find_files', { pattern: 'real/up/**/*.txt' })).toEqual([
        'real/up/b.txt',
        'real/up/real/a.txt',
      ]);
    });
  });

  test('lists files only', async () => {
    await inWorkspace(async ({ put, at, tools }) => {
      await put('a', '');
      await mkdir(at('folder'));
      execFileSync('mkfifo', [at('pipe')]);
      expect(await tools()('find_files', { pattern: '*' })).toEqual(['a']);
    });
  });

  test('finds up to maxResults files and then asks for a narrower pattern', async () => {
    await inWorkspace(async ({ put, tools }) => {
      for (const name of ['a', 'b', 'c']) await put(name, '');
      expect(await tools({ maxResults: 3 })('find_files', { pattern: '*' })).toHaveLength(3);
      await expect(tools({ maxResults: 2 })('find_files', { pattern: '*' })).rejects.toMatchObject({
        code: 'TOOL_TOO_MANY_RESULTS',
        message: "More than 2 files match '*'",
        hint: expect.stringContaining('maxResults') as unknown,
      });
    });
  });

  test('an abort stops a search between two names', async () => {
    await inWorkspace(async ({ at, tools }) => {
      await mkdir(at('many'));
      execFileSync('sh', ['-c', 'cd "$0" && seq 5000 | xargs touch', at('many')]);
      const pattern = `many/{${'*1*2*3*4*5*6*7*8*9*,'.repeat(150)}x}`;
      const controller = new AbortController();
      const call = tools()('find_files', { pattern }, controller.signal);
      setTimeout(() => controller.abort(), 5);
      await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    });
  });

  test.each([null, 3, ['*']])('refuses the pattern %j', async (pattern) => {
    await inWorkspace(async ({ tools }) => {
      await expect(tools()('find_files', { pattern })).rejects.toThrow(
        /^find_files: pattern must be a string/,
      );
    });
  });
});
