import type { CallToolResult, Client } from '@modelcontextprotocol/client';
import { readTools, type ListedTool } from '../tools/listed-tool.js';
import { callFault, isTimeout } from './call-fault.js';
import { ConnectionLost } from './connection-lost.js';
import { NoAnswer } from './no-answer.js';
import type { Channel } from './channel.js';

/** A request to call a tool. */
export interface LinkCall {
  readonly tool: string;
  readonly args: Record<string, unknown>;
  readonly signal: AbortSignal;
  readonly timeoutSeconds: number;
}

/** A live connection to a server, until it ends. It is not opened again. */
export class Link {
  private hasEnded = false;
  /** Why it was ended from this side. */
  private fault: ConnectionLost | null = null;
  private ending: Promise<void> | null = null;
  private lastComplaint = '';

  constructor(
    private readonly client: Client,
    private readonly channel: Channel,
  ) {
    client.onclose = () => {
      this.hasEnded = true;
    };
    client.onerror = ({ message }) => {
      this.lastComplaint = message.slice(0, 200);
    };
  }

  /** Whether it can be used no more. */
  get isOver(): boolean {
    return this.hasEnded || this.fault !== null;
  }

  /** What the child wrote to its stderr lately. */
  stderr(): string {
    return this.channel.stderr();
  }

  /** @throws Error when the server does not accept the connection, or not in time. */
  async open(seconds: number): Promise<void> {
    try {
      await this.client.connect(this.channel.transport, { timeout: seconds * 1000 });
    } catch (error) {
      if (isTimeout(error)) throw new ConnectionLost(this.silence(seconds), true);
      throw this.reasonFor(error);
    }
  }

  /** All pages of the server's list of tools. */
  async list(seconds: number): Promise<ListedTool[]> {
    if (this.client.getServerCapabilities()?.tools === undefined) return [];
    try {
      const { tools } = await this.client.listTools({}, { timeout: seconds * 1000 });
      return readTools(tools);
    } catch (error) {
      if (isTimeout(error)) throw new ConnectionLost(this.silence(seconds), true);
      throw this.reasonFor(error);
    }
  }

  /**
   * Calls a tool. The server is told when the signal is aborted or the time is over.
   * @throws ConnectionLost when it is the connection that fails.
   */
  async call({ tool, args, signal, timeoutSeconds }: LinkCall): Promise<CallToolResult> {
    if (this.isOver) throw new ConnectionLost(this.channel.end() ?? 'the connection was lost', true);
    try {
      const timeout = timeoutSeconds * 1000;
      return await this.client.request(
        { method: 'tools/call', params: { name: tool, arguments: args } },
        { signal, timeout },
      );
    } catch (error) {
      signal.throwIfAborted();
      if (isTimeout(error)) throw new NoAnswer(this.silence(timeoutSeconds));
      throw this.reasonFor(error);
    }
  }

  /** The server sent more than it may: the connection ends. */
  tooLarge(): void {
    this.giveUp(`it sent a result larger than ${String(this.channel.maxResultBytes)} bytes (maxResultBytes)`);
  }

  /** Ends the connection for a reason that calls under way are told. */
  giveUp(reason: string): void {
    this.fault ??= new ConnectionLost(reason, false);
    void this.close();
  }

  /** Ends the connection, and the child behind it. Resolves when it is gone. */
  close(): Promise<void> {
    this.fault ??= new ConnectionLost('the connection was closed', false);
    this.ending ??= this.finish();
    return this.ending;
  }

  private async finish(): Promise<void> {
    await this.channel.close().catch(() => undefined);
    await this.client.close().catch(() => undefined);
  }

  private reasonFor(error: unknown): Error {
    if (this.fault !== null) return this.fault;
    const fault = callFault(error);
    const end = this.channel.end();
    if (end === null || !(fault instanceof ConnectionLost)) return fault;
    return new ConnectionLost(end, fault.unsent, { cause: fault });
  }

  private silence(seconds: number): string {
    const complaint =
      this.lastComplaint === '' ? '' : `; the last thing wrong with it: ${this.lastComplaint}`;
    return `it did not answer within ${String(seconds)} seconds${complaint}`;
  }
}
