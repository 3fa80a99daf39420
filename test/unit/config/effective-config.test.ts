import { createLackpy, type ConfigEntry } from 'lackpy';
import { maskSecrets } from '../../../src/config/mask-secrets.js';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { tempFolder } from '../../support/temp-folder.js';

async function entriesOf(
  files: Readonly<Record<string, string>>,
  config?: object,
): Promise<Map<string, ConfigEntry>> {
  const service = await createLackpy({
    workspace: tempFolder(files),
    plugins: DEFAULT_PLUGINS,
    ...(config === undefined ? {} : { config: config as Record<string, unknown> }),
  });
  try {
    return new Map((await service.effectiveConfig()).map((entry) => [entry.key, entry]));
  } finally {
    await service.close();
  }
}

test('each value says who gave it', async () => {
  const text = '{ "sandbox": { "timeout_seconds": 5 }, "toolProviders": { "files": { "hidden": true } } }';
  const entries = await entriesOf({ '.lackpyrc.json': text });
  const source: unknown = expect.stringMatching(/\.lackpyrc\.json$/);
  expect(entries.get('sandbox.timeoutSeconds')).toEqual({
    key: 'sandbox.timeoutSeconds',
    ...{ value: 5, from: 'file', source },
  });
  expect(entries.get('limits.timeoutMs')).toMatchObject({ value: 5000, from: 'file', source });
  expect(entries.get('executor')).toMatchObject({ value: 'interpreter', from: 'default', source: null });
  expect(entries.get('toolProviders.files')).toMatchObject({ value: { hidden: true }, from: 'file' });
  expect(entries.get('toolProviders.files.maxResults')).toMatchObject({
    ...{ value: 10_000, from: 'plugin', source: 'lackpy-plugin-tools-files' },
  });
  expect(entries.has('toolProviders.files.hidden')).toBe(false);
});

test('config given in code has no file', async () => {
  const entries = await entriesOf({}, { limits: { steps: 7 } });
  expect(entries.get('limits.steps')).toMatchObject({ value: 7, from: 'code', source: null });
  expect(entries.get('limits.toolCalls')).toMatchObject({ from: 'default' });
});

test.each([
  [
    { apiKey: 'x', api_token: 'y', maxTokens: 5 },
    { apiKey: '***', api_token: '***', maxTokens: 5 },
  ],
  [
    { password: 12, Authorization: ['Bearer x'] },
    { password: '***', Authorization: ['***'] },
  ],
  [{ apiKeyEnv: 'OPENAI_API_KEY' }, { apiKeyEnv: 'OPENAI_API_KEY' }],
  [{ apiKeyEnv: 'sk-live-12' }, { apiKeyEnv: '***' }],
  [{ env: { HOME: '/x', N: 3 } }, { env: { HOME: '***', N: '***' } }],
  [{ env: ['HOME'] }, { env: ['HOME'] }],
  [{ headers: { 'X-A': 'b' } }, { headers: { 'X-A': '***' } }],
  [{ url: 'https://me:pw@host/a?api_key=q&page=2' }, { url: 'https://***@host/a?api_key=***&page=2' }],
  [{ args: ['--token', 'x', '--secret=y', '-v'] }, { args: ['--token', '***', '--secret=***', '-v'] }],
])('secrets of %j are masked', (given, shown) => {
  expect(maskSecrets(given)).toEqual(shown);
});
