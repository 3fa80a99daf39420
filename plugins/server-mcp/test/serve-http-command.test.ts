import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tempFolder } from '../../../test/support/temp-folder.js';
import { CLI, httpClient } from './support.js';

const TOOL = `
import { writeFileSync } from 'node:fs';
export const wait = (_args, { signal }) => new Promise((_resolve, reject) => {
  writeFileSync('started', '');
  signal.addEventListener('abort', () => { writeFileSync('aborted', ''); reject(new Error('aborted')); });
});
`;

const providerConfig = { module: './tool.mjs', function: 'wait', call: 'named' };
const CONFIG = { tools: [{ name: 'wait', provider: 'module', providerConfig }] };

let child: ChildProcess | null = null;

afterEach(() => {
  child?.kill('SIGKILL');
  child = null;
});

test('lackpy mcp serve --http wants the token, serves, and ends at SIGTERM in the middle of a call', async () => {
  const folder = tempFolder({ 'tool.mjs': TOOL, '.lackpyrc.json': JSON.stringify(CONFIG) });
  const args = [CLI, 'mcp', 'serve', '--http', '0', '--token-env', 'LACKPY_TEST_TOKEN'];
  const env = { ...process.env, LACKPY_TEST_TOKEN: 'a-secret' };
  const server = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  child = server;
  const exited = once(server, 'exit');
  const [line] = (await once(server.stderr, 'data')) as [Buffer];
  const url = /http:\S+/.exec(line.toString())?.[0] ?? '';

  await expect(httpClient(url)).rejects.toThrow(/401|token|unauthorized/i);
  const client = await httpClient(url, 'legacy', { authorization: 'Bearer a-secret' });
  const pending = client
    .callTool({ name: 'run_program', arguments: { program: 'wait()', kit: 'wait' } })
    .catch(() => null);
  while (!existsSync(path.join(folder, 'started'))) await sleep(10);
  server.kill('SIGTERM');
  expect((await exited)[0]).toBe(0);
  expect(existsSync(path.join(folder, 'aborted'))).toBe(true);
  await client.close();
  await pending;
});
