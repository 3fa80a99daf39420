import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lackpy } from '../../../test/support/cli.js';
import { tempFolder } from '../../../test/support/temp-folder.js';

const ENTRY = { command: 'npx', args: ['lackpy', 'mcp', 'serve'] };

function init(content?: string): { outcome: unknown; text: string; stderr: string; exitCode: number | null } {
  const folder = tempFolder(content === undefined ? {} : { '.mcp.json': content });
  const { stdout, stderr, exitCode } = lackpy(folder, ['mcp', 'init']);
  expect(readdirSync(folder)).toEqual(['.mcp.json']);
  const file = path.join(folder, '.mcp.json');
  return {
    outcome: stdout === '' ? null : JSON.parse(stdout.replaceAll(file, 'FILE')),
    text: readFileSync(file, 'utf8'),
    stderr: stderr.replaceAll(file, 'FILE'),
    exitCode,
  };
}

test('a new file holds the entry', () => {
  const { outcome, text } = init();
  expect(outcome).toEqual({ path: 'FILE', outcome: 'created' });
  expect(JSON.parse(text)).toEqual({ mcpServers: { lackpy: ENTRY } });
});

test('what is there stays, in its order and indentation', () => {
  const before =
    '{\n\t"$schema": "x",\n\t"mcpServers": {\n\t\t"other": {\n\t\t\t"command": "o"\n\t\t}\n\t},\n\t"inputs": []\n}\n';
  const { outcome, text } = init(before);
  expect(outcome).toEqual({ path: 'FILE', outcome: 'added' });
  const after = JSON.parse(before) as { mcpServers: Record<string, unknown> };
  after.mcpServers['lackpy'] = ENTRY;
  expect(text).toBe(`${JSON.stringify(after, null, '\t')}\n`);
});

test('an entry of the name is never changed', () => {
  const before = '{"mcpServers":{"lackpy":{"command":"mine"}}}';
  expect(init(before)).toMatchObject({ outcome: { outcome: 'kept' }, text: before });
});

test.each([
  ['no JSON', '{"mcpServers": ', 'FILE is not valid JSON'],
  ['no object', '[]', 'FILE is no MCP client config'],
  ['servers that are no object', '{"mcpServers": 3}', 'FILE is no MCP client config'],
])('a file that is %s is an error and stays', (_name, before, message) => {
  const { exitCode, stderr, text } = init(before);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(message);
  expect(text).toBe(before);
});
