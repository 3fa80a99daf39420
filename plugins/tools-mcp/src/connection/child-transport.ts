import type { ChildProcess } from 'node:child_process';
import { deserializeMessage, serializeMessage } from '@modelcontextprotocol/client';
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import { getDefaultEnvironment } from '@modelcontextprotocol/client/stdio';
import spawn from 'cross-spawn';
import { ConnectionLost } from './connection-lost.js';
import { LineSplitter } from './line-splitter.js';
import { StderrTail } from './stderr-tail.js';

/** How a child is started, and how much of it is taken. */
export interface ChildSetup {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The size of the largest message. */
  readonly maxBytes: number;
  /** Told of a larger one; nothing more is read then. */
  readonly onTooLarge: () => void;
}

const GRACE_MS = 2000;
/** How long another process may keep the pipes of a child open that has ended. */
const PIPES_MS = 500;

/**
 * A child that speaks MCP on its stdin and stdout. Other than the SDK's, this transport takes large messages in linear
 * time, knows how the child ended, and has it ended when `close` resolves.
 */
export class ChildTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: (message: JSONRPCMessage) => void;
  /** The end of what the child wrote to its stderr. */
  readonly stderr = new StderrTail();
  /** How the child ended; null while it has not. */
  end: string | null = null;
  private child: ChildProcess | null = null;
  private closed: Promise<void> = Promise.resolve();
  private readonly lines: LineSplitter;

  constructor(private readonly setup: ChildSetup) {
    this.lines = new LineSplitter(setup.maxBytes);
  }

  start(): Promise<void> {
    const { command, args, env, cwd } = this.setup;
    const child = spawn(command, [...args], {
      cwd,
      env: { ...getDefaultEnvironment(), ...env },
      stdio: 'pipe',
      windowsHide: true,
    });
    this.child = child;
    this.closed = new Promise((resolve) => child.once('close', () => resolve()));
    void this.closed.then(() => this.onclose?.());
    child.once('exit', (code, signal) => {
      this.end =
        signal === null ? `it ended with the exit code ${String(code)}` : `it was ended by ${signal}`;
      setTimeout(() => this.destroyPipes(), PIPES_MS).unref();
    });
    child.stdin?.on('error', (error) => this.onerror?.(error));
    child.stdout?.on('data', (chunk: Buffer) => this.take(chunk));
    child.stderr?.on('data', (chunk: Buffer) => this.stderr.push(chunk));
    return new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
  }

  /** @throws ConnectionLost when the child does not take it. */
  send(message: JSONRPCMessage): Promise<void> {
    const stdin = this.child?.stdin;
    return new Promise((resolve, reject) => {
      const lost = (): void => reject(new ConnectionLost(this.end ?? 'the connection was lost', true));
      if (stdin === undefined || stdin === null || !stdin.writable) return lost();
      stdin.write(serializeMessage(message), (error) => (error ? lost() : resolve()));
    });
  }

  /** Ends the child: asks at once, and kills it when it is still there after two seconds. Resolves when it has ended. */
  async close(): Promise<void> {
    const { child } = this;
    if (child?.pid === undefined) return;
    child.stdin?.end();
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    await this.closed.finally(() => clearTimeout(kill));
  }

  private take(chunk: Buffer): void {
    const lines = this.lines.push(chunk);
    if (lines === null) return this.refuse();
    for (const line of lines) this.read(line);
  }

  private refuse(): void {
    this.child?.stdout?.removeAllListeners('data');
    this.child?.stdout?.resume();
    this.setup.onTooLarge();
  }

  private read(line: string): void {
    try {
      this.onmessage?.(deserializeMessage(line));
    } catch (error) {
      this.onerror?.(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private destroyPipes(): void {
    for (const pipe of [this.child?.stdin, this.child?.stdout, this.child?.stderr]) pipe?.destroy();
  }
}
