import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../../test/support/source-files.js';
import { tempFolder } from '../../../test/support/temp-folder.js';
import { CLI, call, httpServer, serviceWith, stdioClient } from './support.js';

const run = promisify(execFile);
const MODULES = path.join(ROOT, 'node_modules/@modelcontextprotocol');
const INSPECTOR = path.join(MODULES, 'inspector/cli/build/cli.js');
const CONFORMANCE = path.join(MODULES, 'conformance/dist/index.js');

async function inspect(cwd: string, args: readonly string[]): Promise<unknown> {
  const server = ['--cli', process.execPath, CLI, 'mcp', 'serve'];
  const { stdout } = await run(process.execPath, [INSPECTOR, ...server, ...args], { cwd });
  return JSON.parse(stdout);
}

describe('the inspector', () => {
  const folder = tempFolder({ 'notes.md': 'hello', '.lackpy/kits/reading.kit': 'read_file\n' });

  test('lists the tools', async () => {
    const listed = await inspect(folder, ['--method', 'tools/list']);
    expect(listed).toMatchObject({ tools: { length: 9 } });
  });

  test('calls one', async () => {
    const intent = ['--tool-arg', 'intent=read the file notes.md', '--tool-arg', 'kit=reading'];
    const called = await inspect(folder, ['--method', 'tools/call', '--tool-name', 'delegate', ...intent]);
    expect(called).toMatchObject({ structuredContent: { success: true, output: 'hello' } });
  });

  test('gets a failure as the output schema says', async () => {
    const args = ['--tool-arg', 'program=import os', '--tool-arg', 'kit=redaing'];
    const called = await inspect(folder, ['--method', 'tools/call', '--tool-name', 'run_program', ...args]);
    expect(called).toMatchObject({
      isError: true,
      structuredContent: { error: { code: 'KIT_NOT_FOUND' } },
    });
  });

  test('reads a resource', async () => {
    const read = await inspect(folder, ['--method', 'resources/read', '--uri', 'lackpy://kits/reading']);
    expect(read).toMatchObject({ contents: [{ uri: 'lackpy://kits/reading' }] });
  });
});

/** The others want tools, prompts or resources of fixed names, or features that lackpy does not have: docs/mcp.md. */
const SCENARIOS = [
  'server-initialize',
  'ping',
  'tools-list',
  'resources-list',
  'server-sse-multiple-streams',
  'dns-rebinding-protection',
];

describe('the conformance suite', () => {
  test.each(SCENARIOS)('%s', async (scenario) => {
    const { url } = await httpServer(await serviceWith());
    const args = [CONFORMANCE, 'server', '--url', url, '--scenario', scenario];
    const { stdout } = await run(process.execPath, args, { cwd: tempFolder() });
    expect(stdout).toMatch(/Passed: (\d+)\/\1, 0 failed, 0 warnings/);
    expect(stdout).not.toContain('Passed: 0/0');
  });
});

test('an agent-like client initializes, lists and delegates over standard streams', async () => {
  const client = await stdioClient(tempFolder({ 'notes.md': 'hello' }));
  expect(client.getServerVersion()).toMatchObject({ name: 'lackpy' });
  expect(client.getInstructions()).toContain('delegate');
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain('delegate');
  const { json } = await call(client, 'delegate', { intent: 'list all md files' });
  expect(json).toMatchObject({ success: true, output: ['notes.md'], generation_tier: 'rules' });
});
