import path from 'node:path';
import { loadConfig } from '../../../src/config/load-config.js';
import { tempFolder } from '../../support/temp-folder.js';

test.each([
  ['.lackpyrc', 'language: tiny'],
  ['.lackpyrc.json', '{"language": "tiny"}'],
  ['.lackpyrc.yaml', 'language: tiny'],
  ['.lackpyrc.toml', 'language = "tiny"'],
  ['package.json', '{"lackpy": {"language": "tiny"}}'],
  ['.lackpy/config.toml', 'language = "tiny"'],
])('reads %s', async (file, content) => {
  const folder = tempFolder({ [file]: content });
  const loaded = await loadConfig(folder);
  expect(loaded.config.language).toBe('tiny');
  expect(loaded.file).toBe(path.join(folder, file));
});

test('without a file everything is default', async () => {
  expect(await loadConfig(tempFolder())).toMatchObject({ file: null, config: { language: 'python' } });
});

test('a config of a parent folder is not used', async () => {
  const folder = tempFolder({ '.lackpyrc.json': '{"language": "tiny"}', 'inner/keep': '' });
  expect((await loadConfig(path.join(folder, 'inner'))).file).toBeNull();
});

test('code files in the workspace are never executed', async () => {
  const folder = tempFolder({ 'lackpy.config.mjs': 'globalThis.executed = true; export default {}' });
  expect((await loadConfig(folder)).file).toBeNull();
  expect('executed' in globalThis).toBe(false);
});

test.each([
  ['broken JSON', '.lackpyrc.json', '{"language":', 'CONFIG_UNREADABLE'],
  ['broken TOML', '.lackpy/config.toml', 'language = = 1', 'CONFIG_UNREADABLE'],
  ['a wrong key', '.lackpyrc.json', '{"nope": 1}', 'CONFIG_INVALID'],
])('%s is an error with the file', async (_what, file, content, code) => {
  const folder = tempFolder({ [file]: content });
  const failure = await loadConfig(folder).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code });
  expect((failure as Error).message + String((failure as { file?: string }).file)).toContain(file);
});

test('a config file named by the user that is missing is an error', async () => {
  await expect(loadConfig(tempFolder(), '/nowhere/x.json')).rejects.toMatchObject({
    code: 'CONFIG_UNREADABLE',
  });
});
