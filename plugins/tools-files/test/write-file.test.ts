import { execFileSync } from 'node:child_process';
import { chmod, link, mkdir, stat, symlink } from 'node:fs/promises';
import { inWorkspace, namesInside } from './temporary-workspace.js';

describe('write_file', () => {
  test('writes, replaces, and returns true', async () => {
    await inWorkspace(async (workspace) => {
      const call = workspace.tools();
      expect(await call('write_file', { path: 'a.txt', content: 'first, and longer' })).toBe(true);
      expect(await call('write_file', { path: 'a.txt', content: 'é😀\r\n' })).toBe(true);
      expect(await workspace.text('a.txt')).toBe('é😀\r\n');
      expect(await namesInside(workspace)).toEqual(['a.txt']);
    });
  });

  test('makes the folders that are missing', async () => {
    await inWorkspace(async ({ put, text, tools }) => {
      await put('src/a.txt', '');
      await tools()('write_file', { path: 'src/deep/er/b.txt', content: 'x' });
      expect(await text('src/deep/er/b.txt')).toBe('x');
    });
  });

  test('keeps the mode of the file it replaces, without set-user-id', async () => {
    await inWorkspace(async ({ put, at, tools }) => {
      for (const [before, after] of [
        [0o600, 0o600],
        [0o755, 0o755],
        [0o666, 0o666],
        [0o4755, 0o755],
      ] as const) {
        await put('a.sh', 'old');
        await chmod(at('a.sh'), before);
        await tools()('write_file', { path: 'a.sh', content: 'new' });
        expect((await stat(at('a.sh'))).mode & 0o7777).toBe(after);
      }
    });
  });

  test('gives a new file the mode that the umask leaves', async () => {
    await inWorkspace(async ({ at, tools }) => {
      await tools()('write_file', { path: 'a.txt', content: '' });
      expect((await stat(at('a.txt'))).mode & 0o777).toBe(0o666 & ~process.umask());
    });
  });

  test('writes through a link inside the workspace and keeps the link', async () => {
    await inWorkspace(async ({ put, at, text, tools }) => {
      await put('real/a.txt', 'old');
      await symlink('real', at('folder'));
      await symlink('real/a.txt', at('file'));
      await tools()('write_file', { path: 'file', content: 'one' });
      expect(await text('real/a.txt')).toBe('one');
      await tools()('write_file', { path: 'folder/new/b.txt', content: 'two' });
      expect(await text('real/new/b.txt')).toBe('two');
      expect(await text('file')).toBe('one');
    });
  });

  test('leaves other names of a hard-linked file alone', async () => {
    await inWorkspace(async ({ put, at, outside, text, tools }) => {
      await put('a.txt', 'old');
      await link(at('a.txt'), `${outside}/other-name`);
      await tools()('write_file', { path: 'a.txt', content: 'new' });
      expect(await text('../outside/other-name')).toBe('old');
    });
  });

  test('refuses folders, pipes and paths below a file', async () => {
    await inWorkspace(async (workspace) => {
      const { at, put, tools } = workspace;
      await mkdir(at('folder'));
      await put('file', 'kept');
      execFileSync('mkfifo', [at('pipe')]);
      const names = await namesInside(workspace);
      for (const [path, code, message] of [
        ['folder', 'TOOL_NOT_A_FILE', "'folder' is a folder, not a file"],
        ['new/', 'TOOL_NOT_A_FILE', "'new/' names a folder, not a file"],
        ['new/.', 'TOOL_NOT_A_FILE', "'new/.' names a folder, not a file"],
        ['pipe', 'TOOL_NOT_A_FILE', "'pipe' is a named pipe, not a file"],
        ['file/b', 'FILE_UNWRITABLE', "Cannot write 'file/b': part of the path is a file, not a folder"],
        ['x'.repeat(300), 'FILE_UNWRITABLE', 'a name in the path is too long'],
      ] as const) {
        const call = tools()('write_file', { path, content: 'x' });
        await expect(call).rejects.toMatchObject({
          code,
          message: expect.stringContaining(message) as unknown,
        });
      }
      expect(await namesInside(workspace)).toEqual(names);
    });
  });

  test('counts bytes against maxWriteBytes before it touches anything', async () => {
    await inWorkspace(async (workspace) => {
      const call = workspace.tools({ maxWriteBytes: 4 });
      expect(await call('write_file', { path: 'a.txt', content: 'éé' })).toBe(true);
      await expect(call('write_file', { path: 'new/b.txt', content: 'ééx' })).rejects.toMatchObject({
        code: 'TOOL_FILE_TOO_LARGE',
        message: "The new content of 'new/b.txt' has 5 bytes; the limit is 4",
        hint: expect.stringContaining('maxWriteBytes') as unknown,
      });
      expect(await namesInside(workspace)).toEqual(['a.txt']);
    });
  });

  test('refuses text that UTF-8 cannot hold', async () => {
    await inWorkspace(async (workspace) => {
      const call = workspace.tools()('write_file', { path: 'a.txt', content: 'a\udc00' });
      await expect(call).rejects.toMatchObject({ code: 'TOOL_NOT_TEXT' });
      expect(await namesInside(workspace)).toEqual([]);
    });
  });

  test.each([null, 7, ['x'], { a: 1 }])('refuses the content %j', async (content) => {
    await inWorkspace(async ({ tools }) => {
      await expect(tools()('write_file', { path: 'a.txt', content })).rejects.toThrow(
        /^write_file: content must be a string, not/,
      );
    });
  });

  test.each([
    '.lackpy/config.toml',
    '.lackpy/templates/new.tmpl',
    '.lackpyrc.json',
    '.LackpyRC',
    '.git/hooks/pre-commit',
    'sub/.git/config',
  ])('does not change %s, which lackpy or git act upon', async (path) => {
    await inWorkspace(async (workspace) => {
      await expect(workspace.tools()('write_file', { path, content: 'x' })).rejects.toMatchObject({
        code: 'TOOL_PATH_PROTECTED',
      });
      expect(await namesInside(workspace)).toEqual([]);
      expect(await workspace.tools({ protect: [] })('write_file', { path, content: 'x' })).toBe(true);
    });
  });

  test('does not change a protected file through a link', async () => {
    await inWorkspace(async ({ put, at, text, tools }) => {
      await put('.lackpy/config.toml', 'kept');
      await symlink('.lackpy', at('plain'));
      for (const [tool, more] of [
        ['write_file', { content: 'x' }],
        ['edit_file', { old_str: 'kept', new_str: 'x' }],
      ] as const) {
        const call = tools()(tool, { path: 'plain/config.toml', ...more });
        await expect(call).rejects.toMatchObject({ code: 'TOOL_PATH_PROTECTED' });
      }
      expect(await text('.lackpy/config.toml')).toBe('kept');
    });
  });

  test('shows others the old file or the new one, never a part, and leaves nothing behind', async () => {
    await inWorkspace(async (workspace) => {
      const call = workspace.tools();
      const contents = ['a', 'b', 'c'].map((letter) => letter.repeat(200_000));
      await call('write_file', { path: 'a.txt', content: contents[0] ?? '' });
      const writes = Array.from({ length: 20 }, (_, index) =>
        call('write_file', { path: 'a.txt', content: contents[index % 3] ?? '' }),
      );
      const reads = Array.from({ length: 40 }, () => call('read_file', { path: 'a.txt' }));
      for (const read of await Promise.all(reads)) expect(contents.includes(read as string)).toBe(true);
      await Promise.all(writes);
      expect(await namesInside(workspace)).toEqual(['a.txt']);
    });
  });

  test('an abort leaves the old file and no temporary one', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.put('a.txt', 'old');
      const content = 'x'.repeat(9_000_000);
      const controller = new AbortController();
      const call = workspace.tools()('write_file', { path: 'a.txt', content }, controller.signal);
      controller.abort();
      await expect(call).rejects.toMatchObject({ name: 'AbortError' });
      expect(await workspace.text('a.txt')).toBe('old');
      expect(await namesInside(workspace)).toEqual(['a.txt']);
    });
  });
});
