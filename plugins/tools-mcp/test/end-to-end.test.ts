import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createLackpy } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../../test/support/default-plugins.js';
import plugin from '../src/index.js';
import { cleanUp, faulty, makeRoot, published } from './rig.js';

cleanUp();

test('a program composes the tools of two servers', async () => {
  const root = makeRoot();
  writeFileSync(path.join(root, 'a.txt'), 'hello');
  const servers = { fs: published('server-filesystem', root), bad: faulty(root) };
  const warnings: string[] = [];
  const service = await createLackpy({
    workspace: root,
    plugins: [...DEFAULT_PLUGINS, plugin],
    config: { toolProviders: { mcp: { servers } } },
    onWarning: (text) => warnings.push(text),
  });
  try {
    const program = `read = fs_read_text_file(${JSON.stringify(path.join(root, 'a.txt'))})\nbad_echo(read["content"])`;
    const result = await service.runProgram(program, { kit: ['fs_read_text_file', 'bad_echo'] });
    expect(result).toMatchObject({ success: true, output: 'hello' });
    expect(warnings).toEqual([]);
  } finally {
    await service.close();
  }
});
