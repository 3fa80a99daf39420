import type { ChatResponse } from 'ollama';

/** A whole answer of the model. Tokens are null where the server does not count them. */
export interface Answer {
  readonly text: string;
  readonly tokensIn: number | null;
  readonly tokensOut: number | null;
}

/** Reads an answer to its end and tells `onText` of each piece. Throws when the end does not come. */
export async function readAnswer(
  parts: AsyncIterable<ChatResponse>,
  onText: ((text: string) => void) | undefined,
): Promise<Answer> {
  let text = '';
  let tokensIn: number | null = null;
  let tokensOut: number | null = null;
  for await (const part of parts) {
    const piece: unknown = part.message.content;
    if (typeof piece !== 'string') throw new TypeError('a piece of it has no text');
    text += piece;
    if (piece !== '') onText?.(piece);
    // Absent for a prompt that the server still remembers, whatever the client's types say.
    tokensIn = part.prompt_eval_count ?? tokensIn;
    tokensOut = part.eval_count ?? tokensOut;
  }
  return { text, tokensIn, tokensOut };
}
