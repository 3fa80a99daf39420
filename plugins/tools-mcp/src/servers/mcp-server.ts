import { setTimeout as sleep } from 'node:timers/promises';
import {
  LackpyError,
  didYouMean,
  isLackpyError,
  listNames,
  messageOf,
  type PlainObject,
  type ToolContext,
} from 'lackpy';
import { ConnectionLost } from '../connection/connection-lost.js';
import type { Link } from '../connection/link.js';
import { NoAnswer } from '../connection/no-answer.js';
import type { ListedTool } from '../tools/listed-tool.js';
import { resultValue } from '../tools/result-value.js';
import { callArguments, toolArguments } from '../tools/tool-arguments.js';
import { abortable } from './abortable.js';
import type { Environment } from './environment.js';
import type { ListCache } from './list-cache.js';
import { redact } from './redact.js';
import { describeServer, type ServerConfig } from './server-config.js';

/** What servers share. */
export interface ServerSetup {
  readonly root: string;
  readonly environment: Environment;
  readonly maxResultBytes: number;
  readonly cache: ListCache;
}

/** The waits before the attempts to reach a server that was there before. */
const RECONNECT_MS: readonly number[] = [0, 250, 1000];

/** One server: its tools, and the connection to it while it is needed. */
export class McpServer {
  private tools: readonly ListedTool[] | null = null;
  private isFresh = false;
  private link: Link | null = null;
  private opening: Promise<Link> | null = null;
  private wasOpen = false;
  private isClosed = false;
  private readonly secrets = new Set<string>();

  constructor(
    readonly config: ServerConfig,
    private readonly setup: ServerSetup,
  ) {}

  /**
   * Its tools: those of the cache if there are some, else those it says to have.
   * @throws LackpyError TOOL_UNAVAILABLE when it has to be asked and cannot be.
   */
  async list(): Promise<readonly ListedTool[]> {
    this.tools ??= await this.setup.cache.read(this.config);
    if (this.tools === null) await this.connected();
    return this.tools ?? [];
  }

  /**
   * A tool of that name.
   * @throws LackpyError TOOL_UNAVAILABLE when the server has none, or has to be asked and cannot be.
   */
  async find(name: string): Promise<ListedTool> {
    const known = (await this.list()).find((tool) => tool.name === name);
    if (known !== undefined) return known;
    if (!this.isFresh) await this.connected();
    return this.require(name);
  }

  /**
   * Calls a tool.
   * @throws LackpyError TOOL_UNAVAILABLE when the server cannot be reached or is lost, Error with the tool's own words
   * when it fails.
   */
  async call(tool: ListedTool, given: PlainObject, { signal }: ToolContext): Promise<unknown> {
    signal.throwIfAborted();
    const args = callArguments(given, toolArguments(tool.inputSchema));
    try {
      return await this.request(tool, args, signal);
    } catch (error) {
      if (!(error instanceof ConnectionLost) || !error.unsent) throw this.inWords(error, tool.name);
    }
    try {
      return await this.request(tool, args, signal);
    } catch (error) {
      throw this.inWords(error, tool.name);
    }
  }

  /** Ends the connection and the child. It cannot be used any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.link?.close();
    await this.opening?.catch(() => undefined);
  }

  private async request(
    tool: ListedTool,
    args: Record<string, unknown>,
    signal: AbortSignal,
  ): Promise<unknown> {
    const link = await abortable(this.connected(), signal);
    const { outputSchema } = this.require(tool.name);
    const { timeoutSeconds } = this.config.options;
    try {
      const result = await link.call({ tool: tool.name, args, signal, timeoutSeconds });
      return resultValue(result, outputSchema);
    } catch (error) {
      if (error instanceof ConnectionLost) void link.close();
      throw error;
    }
  }

  private require(name: string): ListedTool {
    const tools = this.tools ?? [];
    const tool = tools.find((one) => one.name === name);
    if (tool !== undefined) return tool;
    const names = tools.map((one) => one.name);
    const message = `The MCP server '${this.config.name}' has no tool '${name}' (any more).${didYouMean(name, names)}`;
    throw new LackpyError('TOOL_UNAVAILABLE', message, { hint: `It has ${listNames(names)}.` });
  }

  private connected(): Promise<Link> {
    if (this.isClosed) return Promise.reject(this.unavailable('it was closed'));
    if (this.opening !== null) return this.opening;
    if (this.link !== null && !this.link.isOver) return Promise.resolve(this.link);
    this.opening = this.connect().finally(() => (this.opening = null));
    return this.opening;
  }

  private async connect(): Promise<Link> {
    await this.link?.close();
    const waits = this.wasOpen ? RECONNECT_MS : [0];
    let last = this.unavailable('it was closed');
    for (const wait of waits) {
      if (wait > 0) await sleep(wait);
      if (this.isClosed) break;
      try {
        return await this.open();
      } catch (error) {
        last = isLackpyError(error) ? error : this.unavailable(messageOf(error), error);
      }
    }
    throw last;
  }

  private async open(): Promise<Link> {
    const { newLink } = await import('../connection/open-link.js');
    const { connectSeconds } = this.config.options;
    let link: Link | null = null;
    try {
      if (this.isClosed) throw new Error('it was closed');
      const made = newLink(this.config, { ...this.setup, onList: (tools) => void this.take(tools) });
      for (const secret of made.secrets) this.secrets.add(secret);
      link = made.link;
      this.link = link;
      await link.open(connectSeconds);
      await this.take(await link.list(connectSeconds));
      this.wasOpen = true;
      return link;
    } catch (error) {
      await link?.close();
      throw this.unavailable(messageOf(error), error);
    }
  }

  private async take(tools: readonly ListedTool[]): Promise<void> {
    this.tools = tools;
    this.isFresh = true;
    await this.setup.cache.write(this.config, tools);
  }

  private inWords(error: unknown, tool: string): unknown {
    if (error instanceof ConnectionLost) return this.unavailable(error.message, error);
    if (!(error instanceof NoAnswer)) return error;
    return new Error(`'${tool}' of the MCP server '${this.config.name}': ${this.redacted(error.message)}`);
  }

  private unavailable(reason: string, cause?: unknown): LackpyError {
    const stderr = this.link?.stderr() ?? '';
    const said = stderr === '' ? '' : `\nIts last words were:\n${stderr}`;
    const where = `${describeServer(this.config)}`;
    const message = `The MCP server '${this.config.name}' (${where}) is not available: ${reason}${said}`;
    return new LackpyError('TOOL_UNAVAILABLE', this.redacted(message), cause === undefined ? {} : { cause });
  }

  private redacted(text: string): string {
    return redact(text, [...this.secrets]);
  }
}
