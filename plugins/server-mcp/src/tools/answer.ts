import type { CallToolResult } from '@modelcontextprotocol/server';
import { isLackpyError, messageOf, toJson } from 'lackpy';
import { z } from 'zod';
import { BusyError } from '../call-gate.js';

/** What a tool has to say, before it becomes a frame. */
export interface Answer {
  readonly json: Readonly<Record<string, unknown>>;
  /** Whether the call failed, so that an agent looks at why. */
  readonly failed: boolean;
}

const frame = z.record(z.string(), z.unknown());

/**
 * An answer as a frame: the JSON as text and as structured content. Integers beyond the safe range keep all their digits
 * in the text only.
 */
export function toResult({ json, failed }: Answer): CallToolResult {
  const text = toJson(json);
  return {
    content: [{ type: 'text', text }],
    structuredContent: frame.parse(JSON.parse(text)),
    ...(failed ? { isError: true } : {}),
  };
}

/** The answer to a call that could not be made. Errors that nobody foresaw tell no more than their message. */
export function refusal(error: unknown): Answer {
  return { json: { error: refusalOf(error) }, failed: true };
}

function refusalOf(error: unknown): Readonly<Record<'code' | 'message' | 'hint', string | null>> {
  if (isLackpyError(error)) return { code: error.code, message: error.message, hint: error.hint ?? null };
  if (error instanceof BusyError) {
    return { code: 'SERVER_BUSY', message: error.message, hint: 'Call again in a few seconds.' };
  }
  return { code: 'INTERNAL', message: messageOf(error), hint: null };
}
