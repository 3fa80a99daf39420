import type { CallToolResult, ServerContext } from '@modelcontextprotocol/server';
import type { Host } from '../host.js';
import { refusal, toResult, type Answer } from './answer.js';
import { Progress } from './progress.js';

/** What a tool may use of its call. */
export interface Call {
  /** Aborted when the client cancels or goes, and when the server closes. */
  readonly signal: AbortSignal;
  /** Takes the text of a model as it comes. */
  readonly onText: ((text: string) => void) | undefined;
}

/** Makes one call: in its turn, with progress told, and every error an answer. */
export async function answerCall(
  host: Host,
  context: ServerContext,
  work: (call: Call) => Promise<Answer>,
): Promise<CallToolResult> {
  const signal = signalOf(host, context);
  const progress = Progress.of(context);
  try {
    return toResult(await host.gate.run(() => work({ signal, onText: progress?.text }), signal));
  } catch (error) {
    return toResult(refusal(error));
  } finally {
    progress?.end();
  }
}

function signalOf(host: Host, context: ServerContext): AbortSignal {
  const connection = context.http?.req?.signal;
  const signals = [context.mcpReq.signal, host.closing];
  return AbortSignal.any(connection === undefined ? signals : [...signals, connection]);
}
