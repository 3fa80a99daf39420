import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { chmod, mkdir, symlink, truncate } from 'node:fs/promises';
import { inWorkspace } from './temporary-workspace.js';

const MEGABYTE = 1024 * 1024;

describe('read_file', () => {
  test.each([
    ['empty', ''],
    ['line ends as they are', 'a\r\nb\nc\r'],
    ['a byte order mark', '\ufeffx'],
    ['characters of all lengths', 'aé€😀\u2028'],
  ])('gives back a text file: %s', async (_, content) => {
    await inWorkspace(async ({ put, tools }) => {
      await put('a.txt', content);
      expect(await tools()('read_file', { path: 'a.txt' })).toBe(content);
    });
  });

  test.each(['./src/a.txt', 'src//a.txt', 'src/../src/a.txt', 'none/../src/a.txt'])(
    'finds the file at %s',
    async (path) => {
      await inWorkspace(async ({ put, tools }) => {
        await put('src/a.txt', 'found');
        expect(await tools()('read_file', { path })).toBe('found');
      });
    },
  );

  test('takes an absolute path inside the workspace, also through a link to the workspace', async () => {
    await inWorkspace(async ({ root, outside, put, at, tools }) => {
      await put('a.txt', 'found');
      expect(await tools()('read_file', { path: at('a.txt') })).toBe('found');
      await symlink(root, `${outside}/link`);
      const { FilesProvider } = await import('../src/files-provider.js');
      const { optionsSchema } = await import('../src/options.js');
      const provider = new FilesProvider('files', `${outside}/link`, optionsSchema.parse({}));
      const read = provider.resolve({ name: 'read_file' } as never);
      const { signal } = new AbortController();
      expect(await read({ path: `${outside}/link/a.txt` }, { signal })).toBe('found');
      expect(await read({ path: at('a.txt') }, { signal })).toBe('found');
    });
  });

  test.each([
    ['READM.md', "No such file: 'READM.md' (in the workspace). Did you mean 'README.md'?"],
    ['src/mian.py', "No such file: 'src/mian.py' (in the workspace). Did you mean 'src/main.py'?"],
    [
      'srcc/main.py',
      "No such file: 'srcc/main.py' (in the workspace). There is no folder 'srcc'. Did you mean 'src'?",
    ],
    ['nothing-like-it', "No such file: 'nothing-like-it' (in the workspace)."],
    ['README.md/x', "No such file: 'README.md/x' (in the workspace)."],
  ])('says that %s is missing, and what there is', async (path, message) => {
    await inWorkspace(async ({ put, tools }) => {
      await put('README.md', '');
      await put('src/main.py', '');
      await expect(tools()('read_file', { path })).rejects.toMatchObject({
        code: 'TOOL_FILE_NOT_FOUND',
        message,
      });
    });
  });

  test.each([
    [[0xff, 0xfe, 0x41]],
    [[0x61, 0x80]],
    [[0xed, 0xa0, 0x80]],
    [[0xc0, 0xaf]],
    [[0x89, 0x50, 0x4e, 0x47]],
  ])('refuses bytes that are not UTF-8: %j', async (bytes) => {
    await inWorkspace(async ({ put, tools }) => {
      await put('a.bin', new Uint8Array(bytes));
      await expect(tools()('read_file', { path: 'a.bin' })).rejects.toMatchObject({
        code: 'TOOL_NOT_TEXT',
        message: "'a.bin' is not a text file: its bytes are not UTF-8",
      });
    });
  });

  test('reads up to maxReadBytes and not one byte more', async () => {
    await inWorkspace(async ({ put, tools }) => {
      await put('a.txt', 'x'.repeat(100));
      expect(await tools({ maxReadBytes: 100 })('read_file', { path: 'a.txt' })).toHaveLength(100);
      await expect(tools({ maxReadBytes: 99 })('read_file', { path: 'a.txt' })).rejects.toMatchObject({
        code: 'TOOL_FILE_TOO_LARGE',
        message: "'a.txt' is too large to read: it has 100 bytes or more; the limit is 99",
        hint: expect.stringContaining('maxReadBytes') as unknown,
      });
    });
  });

  test('reads files of many chunks, and refuses a huge one without reading it', async () => {
    await inWorkspace(async ({ put, at, tools }) => {
      const content = 'é'.repeat(3 * MEGABYTE + 7);
      await put('big.txt', content);
      expect((await tools()('read_file', { path: 'big.txt' })) === content).toBe(true);
      await put('huge.txt', '');
      await truncate(at('huge.txt'), 1024 * 1024 * MEGABYTE);
      await expect(tools()('read_file', { path: 'huge.txt' })).rejects.toMatchObject({
        code: 'TOOL_FILE_TOO_LARGE',
      });
    });
  });

  test('refuses folders, pipes, sockets and devices without opening them', async () => {
    await inWorkspace(async ({ at, tools }) => {
      await mkdir(at('folder'));
      execFileSync('mkfifo', [at('pipe')]);
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(at('socket'), resolve));
      for (const [path, words] of [
        ['folder', "'folder' is a folder, not a file"],
        ['folder/', "'folder/' names a folder, not a file"],
        ['.', "'.' names a folder, not a file"],
        ['pipe', "'pipe' is a named pipe, not a file"],
        ['socket', "'socket' is a socket, not a file"],
      ] as const) {
        await expect(tools()('read_file', { path })).rejects.toMatchObject({
          code: 'TOOL_NOT_A_FILE',
          message: words,
        });
      }
      server.close();
    });
  });

  test.each([[undefined], [null], [7], [true], [['a']], [{ a: 1 }]])('refuses the path %j', async (path) => {
    await inWorkspace(async ({ tools }) => {
      const args = path === undefined ? {} : { path };
      await expect(tools()('read_file', args)).rejects.toMatchObject({
        code: 'TOOL_ARGUMENT',
        message: expect.stringMatching(
          /^read_file: path must be a string, (not (None|a \w+)|it is missing)$/,
        ) as unknown,
      });
    });
  });

  test.each([
    ['', "Path '' is empty"],
    ['a\0b', "Path 'a\\0b' contains a NUL character"],
    ['a\ud800', 'contains half of a surrogate pair'],
    ['x'.repeat(5000), 'is too long (5000 characters)'],
  ])('refuses what cannot be a path (%#)', async (path, message) => {
    await inWorkspace(async ({ tools }) => {
      await expect(tools()('read_file', { path })).rejects.toMatchObject({ code: 'TOOL_ARGUMENT' });
      await expect(tools()('read_file', { path })).rejects.toThrow(message);
    });
  });

  test('never tells where on the host the workspace lies', async () => {
    await inWorkspace(async ({ root, put, at, tools }) => {
      await put('a.txt', '');
      await put('f/b.txt', '');
      await chmod(at('a.txt'), 0o000);
      for (const path of ['a.txt', 'x'.repeat(300), 'a.txt/b', 'f', 'none']) {
        const fault = await tools()('read_file', { path }).then(String, String);
        expect(fault).not.toContain(root);
      }
    });
  });
});
