import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { call, cleanUp, makeRig, makeRoot, published } from './rig.js';

cleanUp();

describe('server-filesystem', () => {
  test('its tools come with types and grades, and work', async () => {
    const root = makeRoot();
    writeFileSync(path.join(root, 'a.txt'), 'one\ntwo');
    const rig = await makeRig({ servers: { fs: published('server-filesystem', root) } }, root);
    const tools = (await rig.provider.tools?.()) ?? [];
    expect(tools).toHaveLength(14);
    expect(tools.find(({ name }) => name === 'fs_read_text_file')).toMatchObject({
      providerConfig: { server: 'fs', tool: 'read_text_file' },
      args: [
        { name: 'path', type: 'str', required: true },
        { name: 'tail', type: 'float', required: false },
        { name: 'head', type: 'float', required: false },
      ],
      returns: 'dict',
      gradeW: 1,
      effectsCeiling: 1,
    });
    expect(tools.find(({ name }) => name === 'fs_write_file')).toMatchObject({
      gradeW: 3,
      effectsCeiling: 3,
    });
    const file = path.join(root, 'a.txt');
    expect(await call(rig, 'fs', 'read_text_file', { path: file, head: 1 })).toEqual({ content: 'one' });
    expect(await call(rig, 'fs', 'read_text_file', { path: file, head: null })).toEqual({
      content: 'one\ntwo',
    });
    await expect(call(rig, 'fs', 'read_text_file', { path: '/etc/passwd' })).rejects.toThrow(/Access denied/);
  });
});

describe('server-everything', () => {
  test('its tools work', async () => {
    const rig = await makeRig({ servers: { all: published('server-everything') } });
    const names = ((await rig.provider.tools?.()) ?? []).map(({ name }) => name);
    expect(names).toContain('all_echo');
    expect(await call(rig, 'all', 'echo', { message: 'hi' })).toMatch(/hi/);
    expect(await call(rig, 'all', 'get-sum', { a: 2, b: 3 })).toMatch(/5/);
    expect(await call(rig, 'all', 'get-structured-content', { location: 'Chicago' })).toMatchObject({
      temperature: expect.any(Number),
    });
    expect(await call(rig, 'all', 'get-tiny-image')).toEqual(
      expect.arrayContaining([{ type: 'image', mimeType: 'image/png', data: expect.any(String) }]),
    );
  });
});

test('servers come from an .mcp.json too', async () => {
  const root = makeRoot();
  mkdirSync(path.join(root, 'sub'));
  const entry = published('server-filesystem', '${LACKPY_TEST_PLACE:-.}');
  writeFileSync(
    path.join(root, '.mcp.json'),
    JSON.stringify({
      mcpServers: { 'my files': { type: 'stdio', ...entry }, odd: {}, old: { type: 'sse', url: 'http://a' } },
    }),
  );
  const rig = await makeRig({ mcpJson: '.mcp.json' }, root);
  const names = ((await rig.provider.tools?.()) ?? []).map(({ name }) => name);
  expect(names).toContain('my_files_read_file');
  expect(rig.warnings).toEqual([expect.stringContaining("'odd'"), expect.stringContaining("'old'")]);
});
