import path from 'node:path';
import {
  LackpyError,
  didYouMean,
  listNames,
  messageOf,
  type PluginContext,
  type ToolFunction,
  type ToolProvider,
  type ToolRegistration,
  type ToolSpec,
} from 'lackpy';
import type { McpOptions } from './options.js';
import { parseProviderConfig } from './provider-config.js';
import { ListCache } from './servers/list-cache.js';
import { readMcpJson } from './servers/mcp-json.js';
import { McpServer, type ServerSetup } from './servers/mcp-server.js';
import type { ServerConfig } from './servers/server-config.js';
import { toolRegistrations } from './tools/tool-registrations.js';

/** The tools of MCP servers. A server is started when something of it is called, or when its tools are not known. */
export class McpProvider implements ToolProvider {
  readonly name: string;
  private servers: Promise<ReadonlyMap<string, McpServer>> | null = null;
  private registrations: Promise<readonly ToolRegistration[]> | null = null;

  constructor(
    private readonly options: McpOptions,
    private readonly context: PluginContext,
  ) {
    this.name = context.name;
  }

  /** The tools of all servers. One that fails is warned of and left out. The answer stays the same. */
  tools(): Promise<readonly ToolRegistration[]> {
    this.registrations ??= this.register();
    return this.registrations;
  }

  /** @throws LackpyError TOOL_INVALID, or TOOL_UNAVAILABLE for a server or tool that is not there. */
  async resolve(spec: ToolSpec): Promise<ToolFunction> {
    const { server: name, tool: original } = parseProviderConfig(spec);
    const servers = await this.all();
    const server = servers.get(name);
    if (server === undefined) {
      const near = didYouMean(name, servers.keys());
      throw new LackpyError('TOOL_UNAVAILABLE', `There is no MCP server '${name}'.${near}`, {
        hint: `The config has ${listNames(servers.keys())}.`,
      });
    }
    const tool = await server.find(original);
    return (args, context) => server.call(tool, args, context);
  }

  /** Ends every connection and child process. */
  async close(): Promise<void> {
    if (this.servers === null) return;
    await Promise.all([...(await this.servers).values()].map((server) => server.close()));
  }

  private async register(): Promise<ToolRegistration[]> {
    const servers = [...(await this.all()).values()];
    const lists = await Promise.all(servers.map((server) => this.listOf(server)));
    const taken = new Set<string>();
    return servers.flatMap(({ config }, index) =>
      toolRegistrations(this.name, config, lists[index] ?? [], taken),
    );
  }

  private async listOf(server: McpServer): ReturnType<McpServer['list']> {
    try {
      return await server.list();
    } catch (error) {
      this.context.warn(`${messageOf(error)}\nIts tools are left out.`);
      return [];
    }
  }

  private all(): Promise<ReadonlyMap<string, McpServer>> {
    this.servers ??= this.configure();
    return this.servers;
  }

  private async configure(): Promise<ReadonlyMap<string, McpServer>> {
    const { root, configDir } = this.context.workspace;
    const { cache, maxResultBytes } = this.options;
    const setup: ServerSetup = {
      root,
      environment: process.env,
      maxResultBytes,
      cache: new ListCache(cache ? path.join(configDir, 'cache', 'mcp') : null),
    };
    const configs = await this.configs();
    return new Map(configs.map((config) => [config.name, new McpServer(config, setup)]));
  }

  /** The servers of the config, then those of `.mcp.json` that have other names. */
  private async configs(): Promise<ServerConfig[]> {
    const { servers, mcpJson } = this.options;
    const { workspace, warn } = this.context;
    const own = Object.entries(servers).map(([name, options]) => ({ name, options, expands: false }));
    const others = mcpJson === undefined ? [] : await readMcpJson(mcpJson, workspace, warn);
    return [...own, ...others.filter(({ name }) => !Object.hasOwn(servers, name))];
  }
}
