import { McpServer } from '@modelcontextprotocol/server';
import type { LackpyService } from 'lackpy';
import { hostOf, type Host } from './host.js';
import type { ServerOptions } from './options.js';
import { registerResources } from './resources/register-resources.js';
import { registerTools } from './tools/register-tools.js';
import { VERSION } from './version.js';

const INSTRUCTIONS =
  'lackpy runs small programs that are proven harmless, in a restricted Python, against a kit of tools. ' +
  'Say what you want with delegate, or write the program yourself and use run_program; ' +
  'toolbox_list and kit_list say what there is, lackpy://spec/python what a program may hold.';

/** Lists are read anew whenever they are asked for; nobody is told of changes. */
const CAPABILITIES = { tools: { listChanged: false }, resources: { listChanged: false } };

/** A server for one connection of a host. */
export function serverFor(host: Host): McpServer {
  const server = new McpServer(
    { name: 'lackpy', title: 'lackpy', version: VERSION },
    { instructions: INSTRUCTIONS, capabilities: CAPABILITIES },
  );
  registerTools(server, host);
  registerResources(server, host.service);
  return server;
}

/** An SDK server over a service, to be connected to any one transport. Closing it leaves the service open. */
export function createMcpServer(service: LackpyService, options: ServerOptions = {}): McpServer {
  const closing = new AbortController();
  const server = serverFor(hostOf(service, options, closing.signal));
  const before = server.server.onclose;
  server.server.onclose = (): void => {
    before?.();
    closing.abort();
  };
  return server;
}
