import { createLackpy } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { tempFolder } from '../../support/temp-folder.js';
import { testTools } from '../../support/test-tools.js';

test('a tool that cannot be used is left out with a warning; the others of its provider stay', async () => {
  const warnings: string[] = [];
  const tools = testTools({
    first: { call: () => 1 },
    read_file: { call: () => 2 },
    last: { call: () => 3 },
  });
  const service = await createLackpy({
    workspace: tempFolder({}),
    config: {},
    plugins: [...DEFAULT_PLUGINS, tools],
    onWarning: (message) => warnings.push(message),
  });
  const names = (await service.toolboxList()).map(({ name }) => name);
  await service.close();
  expect(names).toEqual(expect.arrayContaining(['first', 'last', 'read_file']));
  expect(names.filter((name) => name === 'read_file')).toHaveLength(1);
  expect(warnings).toEqual([expect.stringContaining("Tool 'read_file' of 'test' is left out")]);
});
