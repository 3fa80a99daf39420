import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import type { LackpyService } from '../../delegate/lackpy-service.js';
import { LackpyError, messageOf } from '../../diagnostics/lackpy-error.js';
import { resolvePackage } from '../../plugins/resolve-package.js';
import { updateFile } from '../../templates/update-file.js';
import { createFile } from '../../workspace/create-file.js';
import { command } from '../command.js';
import type { Session } from '../session.js';

const PACKAGE = 'lackpy-plugin-server-mcp';

/** What the command uses of the server package. */
interface ServerPackage {
  readonly serveStdio: (
    service: LackpyService,
    options: { readonly onError: (error: Error) => void },
  ) => { readonly closed: Promise<void>; close(): Promise<void> };
  readonly serveHttp: (
    service: LackpyService,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly url: string; close(): Promise<void> }>;
}

const isFunction = z.custom<unknown>((value) => typeof value === 'function');
const serverPackage = z.object({ serveStdio: isFunction, serveHttp: isFunction });

/** @throws LackpyError PLUGIN_NOT_FOUND, PLUGIN_INVALID. */
async function loadServer(workspace: string): Promise<ServerPackage> {
  const found = resolvePackage(PACKAGE, workspace) ?? resolvePackage(PACKAGE, import.meta.dirname);
  if (found === null) {
    throw new LackpyError('PLUGIN_NOT_FOUND', 'The MCP server is a package of its own and not installed', {
      hint: `Install it with: npm install --save-dev ${PACKAGE}`,
    });
  }
  const loaded: unknown = await import(pathToFileURL(found.entry).href);
  if (!serverPackage.safeParse(loaded).success) {
    throw new LackpyError('PLUGIN_INVALID', `${found.entry} is not the MCP server of this lackpy`, {
      hint: `Install versions that belong together: npm install --save-dev ${PACKAGE}@latest`,
    });
  }
  return loaded as ServerPackage;
}

function tokenOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const token = process.env[name];
  if (token !== undefined && token !== '') return token;
  throw new LackpyError('USAGE', `The environment variable '${name}' holds no token`, {
    hint: `Set it, for example: ${name}=$(openssl rand -hex 32)`,
  });
}

/** Resolves at the first signal to stop; a second one ends the process. */
function stopSignal(): { readonly stopped: Promise<void>; readonly forget: () => void } {
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const forget = (): void => {
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
  };
  return { stopped, forget };
}

async function untilStopped(
  server: { close(): Promise<void>; readonly closed?: Promise<void> },
  session: Session,
): Promise<void> {
  const { stopped, forget } = stopSignal();
  try {
    await Promise.race([stopped, ...(server.closed === undefined ? [] : [server.closed])]);
  } finally {
    forget();
    await server.close().catch((error: unknown) => session.warn(String(error)));
  }
}

export const mcpServeCommand = command({
  command: 'serve',
  describe: 'Serve agents over MCP, on standard streams or HTTP',
  builder: (yargs) =>
    yargs
      .option('http', { type: 'number', describe: 'Serve HTTP on this port; 0 is any', requiresArg: true })
      .option('host', {
        type: 'string',
        describe: 'Address to listen on',
        defaultDescription: '127.0.0.1',
        requiresArg: true,
      })
      .option('token-env', {
        type: 'string',
        describe: 'Environment variable with the bearer token that clients send',
        requiresArg: true,
      })
      .option('allow-host', {
        type: 'string',
        array: true,
        describe: 'Host name that clients reach the server by',
        requiresArg: true,
      })
      .option('allow-origin', {
        type: 'string',
        array: true,
        describe: 'Origin whose pages may call the server',
        requiresArg: true,
      })
      .example('$0 mcp serve', 'What an MCP client starts')
      .example('$0 mcp serve --http 8123 --token-env LACKPY_TOKEN', 'Serve any number of clients'),
  run: async (args, session) => {
    const { serveStdio, serveHttp } = await loadServer(session.workspace);
    const onError = (error: Error): void => session.warn(error.message);
    if (args.http === undefined) refuseHttpOptions(args);
    const token = tokenOf(args['token-env']);
    return await session.withService(async (service) => {
      if (args.http === undefined) {
        await untilStopped(serveStdio(service, { onError }), session);
        return 0;
      }
      const server = await serveHttp(service, {
        ...{ port: portOf(args.http), host: args.host, token, onError },
        allowedHosts: args['allow-host'],
        allowedOrigins: args['allow-origin'],
      });
      session.io.stderr(`lackpy: MCP server at ${server.url}\n`);
      await untilStopped(server, session);
      return 0;
    });
  },
});

function portOf(port: number): number {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new LackpyError('USAGE', `'${String(port)}' is not a port`, {
    hint: 'Ports are 0 to 65535.',
  });
}

function refuseHttpOptions(args: object): void {
  const given = ['host', 'token-env', 'allow-host', 'allow-origin'].find(
    (name) => Object.entries(args).find(([key]) => key === name)?.[1] !== undefined,
  );
  if (given === undefined) return;
  throw new LackpyError('USAGE', `--${given} needs --http`, { hint: 'Add --http with a port.' });
}

/** How a client starts the server. */
const ENTRY = { command: 'npx', args: ['lackpy', 'mcp', 'serve'] };

const clientConfig = z.looseObject({ mcpServers: z.optional(z.record(z.string(), z.unknown())) });
type ClientConfig = z.output<typeof clientConfig>;

/** @throws LackpyError CONFIG_UNREADABLE, CONFIG_INVALID. */
function parseClientConfig(text: string, file: string): ClientConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new LackpyError('CONFIG_UNREADABLE', `${file} is not valid JSON: ${messageOf(error)}`, {
      file,
      hint: 'Correct the file; nothing was changed.',
      cause: error,
    });
  }
  // Not the parsed copy, whose keys have another order.
  if (clientConfig.safeParse(json).success) return json as ClientConfig;
  throw new LackpyError('CONFIG_INVALID', `${file} is no MCP client config`, {
    file,
    hint: 'It must be an object, and so must be its "mcpServers"; nothing was changed.',
  });
}

function clientConfigText(config: ClientConfig, indent: string | number): string {
  const mcpServers = { ...config.mcpServers, lackpy: ENTRY };
  return `${JSON.stringify({ ...config, mcpServers }, null, indent)}\n`;
}

/** Adds the entry to a client config, which is replaced whole or not at all; an entry that is there stays. */
async function addClientEntry(file: string): Promise<'created' | 'added' | 'kept'> {
  if (!existsSync(file) && (await createFile(file, clientConfigText({}, 2)))) return 'created';
  let outcome: 'added' | 'kept' = 'added';
  await updateFile(file, (content) => {
    const text = content.toString();
    const config = parseClientConfig(text, file);
    outcome = Object.hasOwn(config.mcpServers ?? {}, 'lackpy') ? 'kept' : 'added';
    return outcome === 'kept' ? text : clientConfigText(config, /^[ \t]+/m.exec(text)?.[0] ?? 2);
  });
  return outcome;
}

export const mcpInitCommand = command({
  command: 'init',
  describe: 'Tell MCP clients of the workspace about lackpy, in .mcp.json; overwrites nothing',
  builder: (yargs) => yargs.example('$0 mcp init', 'Let an MCP client find lackpy'),
  run: async (_args, session) => {
    const file = path.join(session.workspace, '.mcp.json');
    const outcome = await addClientEntry(file);
    session.print({ path: file, outcome }, (colors) => `${colors.green(outcome)} ${file}`);
    return 0;
  },
});
