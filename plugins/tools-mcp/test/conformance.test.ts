import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SUITE = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/conformance/package.json')),
  'dist/index.js',
);
const CLIENT = fileURLToPath(new URL('./servers/conformance-client.mjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'lackpy-mcp-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The others are about authorization and elicitation, which lackpy has not: see the README. */
test.each(['initialize', 'tools_call', 'sse-retry'])('the conformance scenario %s', async (scenario) => {
  const command = `${process.execPath} ${CLIENT}`;
  const { stdout, stderr } = await run(
    process.execPath,
    [SUITE, 'client', '--command', command, '--scenario', scenario],
    {
      cwd: folder,
    },
  );
  expect(stdout + stderr).toMatch(/Passed: ([1-9]\d*)\/\1, 0 failed, 0 warnings/);
});
