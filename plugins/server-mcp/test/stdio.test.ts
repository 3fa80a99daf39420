import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { lackpy } from '../../../test/support/cli.js';
import { tempFolder } from '../../../test/support/temp-folder.js';
import { CLI } from './support.js';

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'raw', version: '1' },
  },
};

/** A module whose tools talk, and wait until they are aborted. */
const MODULE = `
import { writeFileSync } from 'node:fs';
export const chat = () => { console.log('chatter'); process.stdout.write('more chatter\\n'); return 7; };
export const wait = (_args, { signal }) => new Promise((_resolve, reject) => {
  writeFileSync('started', '');
  signal.addEventListener('abort', () => { writeFileSync('aborted', ''); reject(new Error('aborted')); });
});
`;

const CONFIG = {
  tools: [
    { name: 'chat', provider: 'module', providerConfig: { module: './tools.mjs', function: 'chat' } },
    {
      name: 'wait',
      provider: 'module',
      providerConfig: { module: './tools.mjs', function: 'wait', call: 'named' },
    },
  ],
};

const message = z.looseObject({ id: z.unknown().optional(), result: z.unknown().optional() });
type Frame = z.output<typeof message>;

const running = new Set<ChildProcessWithoutNullStreams>();

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** The built server as a child whose frames are read and written by hand. */
class RawServer {
  readonly lines: string[] = [];
  stderr = '';
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly exited: Promise<unknown[]>;

  constructor(readonly folder: string) {
    this.child = spawn(process.execPath, [CLI, 'mcp', 'serve'], { cwd: folder });
    this.exited = once(this.child, 'exit');
    running.add(this.child);
    // The server may go while it is written to.
    this.child.stdin.on('error', () => undefined);
    createInterface(this.child.stdout).on('line', (line) => this.lines.push(line));
    this.child.stderr.on('data', (data: Buffer) => (this.stderr += data.toString()));
  }

  write(...frames: readonly unknown[]): void {
    for (const frame of frames) {
      this.child.stdin.write(`${typeof frame === 'string' ? frame : JSON.stringify(frame)}\n`);
    }
  }

  /** The answer to a request. Every line of output has to be a frame. */
  async answer(id: number): Promise<Frame> {
    return await waitFor(() => {
      const frames = this.lines.map((line) => message.parse(JSON.parse(line)));
      return frames.find((frame) => frame.id === id);
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  end(): void {
    this.child.stdin.end();
  }

  async exitCode(): Promise<unknown> {
    return (await this.exited)[0];
  }
}

async function waitFor<T>(look: () => T | undefined): Promise<T> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const found = look();
    if (found !== undefined) return found;
    await sleep(10);
  }
  throw new Error('it did not happen');
}

function started(): RawServer {
  const folder = tempFolder({ 'tools.mjs': MODULE, '.lackpyrc.json': JSON.stringify(CONFIG) });
  const server = new RawServer(folder);
  server.write(INITIALIZE, { jsonrpc: '2.0', method: 'notifications/initialized' });
  return server;
}

function call(id: number, tool: string): unknown {
  const params = { name: 'run_program', arguments: { program: `${tool}()`, kit: tool } };
  return { jsonrpc: '2.0', id, method: 'tools/call', params };
}

test('standard output carries frames only, whatever tools print', async () => {
  const server = started();
  server.write(call(2, 'chat'));
  expect(await server.answer(2)).toMatchObject({ result: { structuredContent: { output: 7 } } });
  server.end();
  expect(await server.exitCode()).toBe(0);
  expect(server.lines.map((line) => message.parse(JSON.parse(line)).id)).toEqual([1, 2]);
  expect(server.stderr).toContain('chatter\nmore chatter\n');
});

test('garbage lines are told on standard error and do no harm', async () => {
  const server = started();
  server.write('garbage', '{"jsonrpc":', '[]', '{}', '{"jsonrpc":"2.0","id":5}', '\u0000');
  server.write({ jsonrpc: '2.0', id: 6, method: 'ping' });
  expect(await server.answer(6)).toMatchObject({ result: {} });
  server.end();
  expect(await server.exitCode()).toBe(0);
  expect(server.stderr).toContain('lackpy: warning: ');
});

test('a frame beyond the bound ends the connection', async () => {
  const server = started();
  await server.answer(1);
  server.write('x'.repeat(5_000_000));
  expect(await server.exitCode()).toBe(0);
});

test.each<['SIGINT' | 'SIGTERM']>([['SIGINT'], ['SIGTERM']])(
  '%s aborts the calls in flight and ends the process',
  async (signal) => {
    const server = started();
    server.write(call(2, 'wait'));
    await waitFor(() => existsSync(path.join(server.folder, 'started')) || undefined);
    server.kill(signal);
    expect(await server.exitCode()).toBe(0);
    expect(existsSync(path.join(server.folder, 'aborted'))).toBe(true);
  },
);

test('a client that goes aborts its calls', async () => {
  const server = started();
  server.write(call(2, 'wait'));
  await waitFor(() => existsSync(path.join(server.folder, 'started')) || undefined);
  server.end();
  expect(await server.exitCode()).toBe(0);
  expect(existsSync(path.join(server.folder, 'aborted'))).toBe(true);
});

describe('the command', () => {
  test.each([
    [['--host', '0.0.0.0'], '--host needs --http', 2],
    [['--http', '99999'], '--http takes a port', 2],
    [['--http', 'x'], '--http takes a port', 2],
    [['--http', '0', '--token-env', 'NOT_SET'], "'NOT_SET' holds no token", 2],
    [['--http', '0', '--host', '0.0.0.0'], 'needs a bearer token', 2],
    [['--token-envv', 'X'], '--token-env', 2],
  ])('%j is refused', (args, said, exitCode) => {
    const result = lackpy(tempFolder(), ['mcp', 'serve', ...args]);
    expect(result).toMatchObject({ stdout: '', exitCode });
    expect(result.stderr).toContain(said);
  });

  test('a package that is not the server is told', () => {
    const name = 'node_modules/lackpy-plugin-server-mcp';
    const files = {
      [`${name}/package.json`]: '{"name":"lackpy-plugin-server-mcp","main":"index.mjs"}',
      [`${name}/index.mjs`]: 'export default 1;',
    };
    const { stderr, exitCode } = lackpy(tempFolder(files), ['mcp', 'serve']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('[PLUGIN_INVALID]');
  });
});
