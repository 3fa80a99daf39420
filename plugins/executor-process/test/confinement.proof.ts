import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Executor, PlainObject } from 'lackpy';
import { bundleEngine } from '../../../test/support/engine.js';
import { EngineProcess } from '../src/pool/engine-process.js';
import { SandboxedRun } from '../src/run/sandboxed-run.js';
import { ATTEMPTS } from './attempts.js';
import { run, sandboxWith } from './python.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lackpy-host-'));
const file = path.join(folder, 'secret.txt');
const engine = bundleEngine('test/engines/raw.ts');
let server: Server;
let port = 0;
let connections = 0;
let sandbox: Executor;

beforeAll(async () => {
  writeFileSync(file, 'secret');
  server = createServer(() => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  sandbox = await sandboxWith(engine);
});

afterAll(async () => {
  await sandbox.close?.();
  server.close();
  rmSync(folder, { recursive: true });
});

function real(code: string): string {
  return code
    .replaceAll('HOST_PORT', String(port))
    .replaceAll('HOST_PID', String(process.pid))
    .replaceAll('HOST_FILE', file)
    .replaceAll('HOST_FOLDER', process.cwd());
}

async function attempt(code: string): Promise<PlainObject> {
  const { output, error } = await run(sandbox, 'code', {
    ...{ params: { code: real(code) }, profile: 'bubblewrap', limits: { timeoutMs: 10_000 } },
  });
  expect(error).toBeNull();
  return output as PlainObject;
}

const outcomes: [string, string][] = [];
afterAll(() => {
  if (process.env['LACKPY_SHOW_ATTEMPTS'] === undefined) return;
  process.stdout.write(outcomes.map(([name, got]) => `${name.padEnd(48)} ${got}\n`).join(''));
});

describe('raw JavaScript in the profile bubblewrap does not get', () => {
  test.each(ATTEMPTS.map((one) => [one.name, one] as const))('%s', async (name, { code, refused, got }) => {
    const outcome = await attempt(code);
    outcomes.push([name, JSON.stringify(outcome)]);
    if ('refused' in outcome && refused !== undefined) expect(outcome['refused']).toMatch(refused);
    else expect(outcome).toEqual({ got });
  });

  test('anything of the host to change', () => {
    expect(readFileSync(file, 'utf8')).toBe('secret');
    expect(connections).toBe(0);
  });
});

/** The same engine with nothing around it. */
async function unconfined(code: string): Promise<PlainObject> {
  const bare = new EngineProcess({ command: process.execPath, args: [engine] });
  await bare.ready;
  const executor: Executor = {
    execute: (program, environment) => new SandboxedRun(bare, program, environment).execute(),
  };
  const { output } = await run(executor, 'code', { params: { code: real(code) } });
  bare.kill();
  await bare.gone;
  return output as PlainObject;
}

test.each([
  ['network: connect to a server of the host', 'connected'],
  ['files: a file of the host', 'secret'],
  ['processes: signal a process of the host', 'there'],
  ['writing: a file of the host', 'written'],
])('%s succeeds where nothing confines the engine', async (name, got) => {
  const code = ATTEMPTS.find((one) => one.name === name)?.code ?? '';
  expect(await unconfined(code)).toEqual({ got });
});
