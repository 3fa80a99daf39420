import { chmod, stat } from 'node:fs/promises';
import { inWorkspace, namesInside } from './temporary-workspace.js';

describe('edit_file', () => {
  test.each([
    ['the first occurrence', 'a b a', 'a', 'X', 'X b a'],
    ['without meaning for dollar signs', 'cost', 'cost', "$& $1 $' $$", "$& $1 $' $$"],
    ['with an empty text', 'abc', 'b', '', 'ac'],
    ['across lines', 'a\nb\nc', 'a\nb', 'x\ny\nz', 'x\ny\nz\nc'],
    ['CRLF asked for with LF', 'a\r\nb\r\nc\r\n', 'a\nb\n', 'x\ny\n', 'x\r\ny\r\nc\r\n'],
    ['CRLF asked for with CRLF', 'a\r\nb\r\n', 'a\r\nb', 'x\r\ny', 'x\r\ny\r\n'],
    ['new lines in a CRLF file', 'a\r\nb\r\n', 'b', 'x\ny', 'a\r\nx\r\ny\r\n'],
    ['LF in a file of both, exactly', 'a\r\nb\nc', 'b\nc', 'x\ny', 'a\r\nx\ny'],
    ['behind a byte order mark', '\ufeffa', 'a', 'b', '\ufeffb'],
  ])('replaces %s', async (_, before, old, replacement, after) => {
    await inWorkspace(async ({ put, text, tools }) => {
      await put('a.txt', before);
      const args = { path: 'a.txt', old_str: old, new_str: replacement };
      expect(await tools()('edit_file', args)).toBe(true);
      expect(await text('a.txt')).toBe(after);
    });
  });

  test.each([
    ['abc', 'x'],
    ['a\nb', 'a\r\nb'],
    ['', 'a'],
  ])('in %j finds no %j, says so and changes nothing', async (content, old) => {
    await inWorkspace(async ({ put, at, text, tools }) => {
      await put('a.txt', content);
      const before = await stat(at('a.txt'), { bigint: true });
      expect(await tools()('edit_file', { path: 'a.txt', old_str: old, new_str: 'y' })).toBe(false);
      const after = await stat(at('a.txt'), { bigint: true });
      expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
      expect(await text('a.txt')).toBe(content);
    });
  });

  test('keeps the mode', async () => {
    await inWorkspace(async ({ put, at, tools }) => {
      await put('run.sh', 'old');
      await chmod(at('run.sh'), 0o750);
      await tools()('edit_file', { path: 'run.sh', old_str: 'old', new_str: 'new' });
      expect((await stat(at('run.sh'))).mode & 0o777).toBe(0o750);
    });
  });

  test('loses no edit when many change one file at once', async () => {
    await inWorkspace(async (workspace) => {
      const names = Array.from({ length: 30 }, (_, index) => `<${String(index)}>`);
      await workspace.put('a.txt', names.join(''));
      const call = workspace.tools();
      await Promise.all(
        names.map((name) => call('edit_file', { path: 'a.txt', old_str: name, new_str: '.' })),
      );
      expect(await workspace.text('a.txt')).toBe('.'.repeat(30));
      expect(await namesInside(workspace)).toEqual(['a.txt']);
    });
  });

  test.each([
    ['none.txt', 'a', 'TOOL_FILE_NOT_FOUND'],
    ['binary', 'a', 'TOOL_NOT_TEXT'],
    ['large.txt', 'a', 'TOOL_FILE_TOO_LARGE'],
    ['a.txt', '', 'TOOL_ARGUMENT'],
    ['a.txt', 'abc', 'TOOL_FILE_TOO_LARGE'],
  ])('refuses to edit %s (%j)', async (path, old_str, code) => {
    await inWorkspace(async ({ put, text, tools }) => {
      await put('a.txt', 'abc');
      await put('binary', new Uint8Array([0xff, 0x61]));
      await put('large.txt', 'a'.repeat(21));
      const call = tools({ maxReadBytes: 20, maxWriteBytes: 20 });
      const args = { path, old_str, new_str: 'x'.repeat(21) };
      await expect(call('edit_file', args)).rejects.toMatchObject({ code });
      expect(await text('a.txt')).toBe('abc');
    });
  });
});
