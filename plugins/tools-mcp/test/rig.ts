import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { workspaceAt, type PlainObject, type ToolProvider, type ToolSpec } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import { children } from './children.js';
import plugin from '../src/index.js';

const require = createRequire(import.meta.url);
const FAULTY = fileURLToPath(new URL('./servers/faulty.mjs', import.meta.url));

/** A provider in a workspace of its own, and what it warned of. */
export interface Rig {
  readonly root: string;
  readonly provider: ToolProvider;
  readonly warnings: string[];
}

const roots: string[] = [];
const providers: ToolProvider[] = [];
const before = children();

/** Ends what a test file left behind, and fails when a child is left. To be called once in a test file. */
export function cleanUp(): void {
  afterEach(async () => {
    await Promise.all(providers.splice(0).map(async (provider) => provider.close?.()));
    expect(children().filter((pid) => !before.includes(pid))).toEqual([]);
  });
  afterAll(() => {
    for (const root of roots) rmSync(root, { recursive: true, force: true });
  });
}

/** A workspace of its own. */
export function makeRoot(): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'lackpy-mcp-')));
  roots.push(root);
  return root;
}

/** A provider with these options. */
export async function makeRig(options: Record<string, unknown>, root = makeRoot()): Promise<Rig> {
  const warnings: string[] = [];
  const warn = (message: string): number => warnings.push(message);
  const provider = await makeContribution(plugin, 'toolProvider', 'mcp', {
    options,
    workspace: workspaceAt(root),
    warn,
  });
  providers.push(provider);
  return { root, provider, warnings };
}

/** The server of `servers/faulty.mjs`, which logs to a file of the workspace. */
export function faulty(
  root: string,
  more: Record<string, unknown> = {},
  env: Record<string, string> = {},
): object {
  return {
    command: process.execPath,
    args: [FAULTY],
    env: { LOG_FILE: path.join(root, 'log.txt'), ...env },
    ...more,
  };
}

/** What the faulty server logged. */
export function logOf(root: string): string[] {
  const file = path.join(root, 'log.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

/** A published server as a child process. */
export function published(name: string, ...args: string[]): object {
  const manifest = require.resolve(`@modelcontextprotocol/${name}/package.json`);
  return { command: process.execPath, args: [path.join(path.dirname(manifest), 'dist/index.js'), ...args] };
}

/** A spec for a tool of a server. */
export function specOf(server: string, tool: string): ToolSpec {
  return {
    name: `${server}_${tool}`,
    provider: 'mcp',
    providerConfig: { server, tool },
    description: '',
    args: [],
    returns: 'any',
    gradeW: 3,
    effectsCeiling: 3,
    effects: { reads: [], modifies: [] },
    aliases: [],
    examples: [],
  };
}

/** Calls a tool of a server. */
export async function call(
  { provider }: Rig,
  server: string,
  tool: string,
  args: PlainObject = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<unknown> {
  const run = await provider.resolve(specOf(server, tool));
  return run(args, { signal });
}

/** Waits until something is so; fails after five seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not happen');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
