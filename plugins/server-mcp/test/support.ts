import path from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { createLackpy, type LackpyService } from 'lackpy';
import { z } from 'zod';
import { DEFAULT_PLUGINS } from '../../../test/support/default-plugins.js';
import { ROOT } from '../../../test/support/source-files.js';
import { tempFolder } from '../../../test/support/temp-folder.js';
import { testTools, type TestTool } from '../../../test/support/test-tools.js';
import { serveHttp, type HttpHandle, type HttpOptions } from '../src/index.js';

/** The built command line. */
export const CLI = path.join(ROOT, 'dist/cli.js');

/** The revisions that a client can speak. */
export const ERAS = ['legacy', 'auto'] as const;

type Closeable = { close(): Promise<void> };
const open: Closeable[] = [];

/** Closes a thing after the test, the last one first. */
export function closeLater<T extends Closeable>(thing: T): T {
  open.push(thing);
  return thing;
}

afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

/** A service over a new folder with these tools beside the default ones. */
export async function serviceWith(
  tools: Readonly<Record<string, TestTool>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<LackpyService> {
  const plugins = [...DEFAULT_PLUGINS, testTools(tools)];
  return closeLater(
    await createLackpy({ workspace: tempFolder(files), config: {}, plugins, onWarning: () => undefined }),
  );
}

/** A server on a free port. */
export async function httpServer(
  service: LackpyService,
  options: Partial<HttpOptions> = {},
): Promise<HttpHandle> {
  return closeLater(await serveHttp(service, { port: 0, ...options }));
}

/** A client of an HTTP server. */
export async function httpClient(
  url: string,
  mode: (typeof ERAS)[number] = 'legacy',
  headers: Record<string, string> = {},
): Promise<Client> {
  const client = closeLater(new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } }));
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  return client;
}

/** A client of the built command line, started in a folder. */
export async function stdioClient(cwd: string): Promise<Client> {
  const client = closeLater(new Client({ name: 'test', version: '1.0.0' }));
  const args = [CLI, 'mcp', 'serve'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd, stderr: 'ignore' }));
  return client;
}

const structured = z.record(z.string(), z.unknown());

/** What a tool answered. */
export interface Called {
  readonly json: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
}

/** Calls a tool. Fails when text and structured content do not say the same. */
export async function call(
  client: Client,
  name: string,
  args: Readonly<Record<string, unknown>>,
  options: Parameters<Client['callTool']>[1] = {},
): Promise<Called> {
  const result = await client.callTool({ name, arguments: { ...args } }, options);
  const json = structured.parse(result.structuredContent);
  expect(result.content).toEqual([{ type: 'text', text: expect.any(String) }]);
  const [first] = result.content;
  expect(JSON.parse(first?.type === 'text' ? first.text : '')).toEqual(json);
  return { json, isError: result.isError === true };
}

/** A tool that waits until it is aborted, and when that happens. */
export function waitingTool(): {
  readonly tool: TestTool;
  readonly started: Promise<void>;
  readonly aborted: Promise<void>;
} {
  let start = (): void => undefined;
  let abort = (): void => undefined;
  const started = new Promise<void>((resolve) => (start = resolve));
  const aborted = new Promise<void>((resolve) => (abort = resolve));
  const tool: TestTool = {
    call: async (_args, { signal }) => {
      start();
      await new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          abort();
          reject(new Error('aborted'));
        });
      });
      return null;
    },
  };
  return { tool, started, aborted };
}
