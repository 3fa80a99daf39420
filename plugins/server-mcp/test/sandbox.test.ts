import type { Client } from '@modelcontextprotocol/client';
import { createLackpy } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../../test/support/default-plugins.js';
import { bundleEngine } from '../../../test/support/engine.js';
import { profilesHere } from '../../../test/support/profiles.js';
import { tempFolder } from '../../../test/support/temp-folder.js';
import { call, closeLater, httpClient, httpServer } from './support.js';

const engine = bundleEngine();
const [strongest] = await profilesHere();

async function clientOf(sandbox: { enabled?: boolean; profile?: string }): Promise<Client> {
  const service = closeLater(
    await createLackpy({
      workspace: tempFolder({ 'README.md': '# Title\n' }),
      config: { sandbox, plugins: [['lackpy-plugin-executor-process', { engine, runsPerProcess: 10 }]] },
      plugins: DEFAULT_PLUGINS,
      onWarning: () => undefined,
    }),
  );
  return await httpClient((await httpServer(service)).url);
}

test.each([
  ['run_program', { program: '1 + 1' }],
  ['delegate', { intent: 'read the file README.md', kit: 'read_file' }],
])('%s is confined where the client asks for it, and says so', async (tool, args) => {
  const client = await clientOf({});
  const plain = await call(client, tool, args);
  expect(plain.isError).toBe(false);
  expect(plain.json).not.toHaveProperty('sandbox');
  for (const [asked, got] of [
    [true, strongest],
    ['node', 'node'],
  ]) {
    const { json } = await call(client, tool, { ...args, sandbox: asked });
    expect(json).toMatchObject({ success: true, output: plain.json['output'], sandbox: got });
  }
});

test.each([undefined, false, true])(
  'sandbox %s of a client leaves on what the config has on',
  async (sandbox) => {
    const client = await clientOf({ enabled: true, profile: 'node' });
    const { json } = await call(client, 'run_program', {
      program: '1 + 1',
      ...(sandbox === undefined ? {} : { sandbox }),
    });
    expect(json).toMatchObject({ success: true, sandbox: 'node' });
  },
);

test('a profile other than the one of the config is refused, and that one is not', async () => {
  const client = await clientOf({ enabled: true, profile: 'node' });
  const ask = (sandbox: string) => call(client, 'run_program', { program: '1 + 1', sandbox });
  expect(await ask('nsjail')).toMatchObject({ isError: true, json: { error: { code: 'USAGE' } } });
  expect((await ask('node')).json).toMatchObject({ sandbox: 'node' });
});

test('a profile that the machine cannot give is an error', async () => {
  const { json, isError } = await call(await clientOf({}), 'run_program', {
    program: '1',
    sandbox: 'nowhere',
  });
  expect(isError).toBe(true);
  expect(json).toMatchObject({ error: { code: 'SANDBOX_UNAVAILABLE' } });
});
