import type { RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages';

/** A whole answer of the model. Tokens are null when the server did not count them. */
export interface Answer {
  readonly text: string;
  readonly tokensIn: number | null;
  readonly tokensOut: number | null;
}

/** Reads an answer to its end and tells `onText` of each piece. Throws when the end does not come. */
export async function readAnswer(
  events: AsyncIterable<RawMessageStreamEvent>,
  onText: ((text: string) => void) | undefined,
): Promise<Answer> {
  let text = '';
  let tokensIn: number | null = null;
  let tokensOut: number | null = null;
  for await (const event of events) {
    if (event.type === 'message_start') tokensIn = tokensRead(event.message.usage);
    if (event.type === 'message_delta') tokensOut = event.usage.output_tokens;
    if (event.type === 'message_stop') return { text, tokensIn, tokensOut };
    if (event.type !== 'content_block_delta' || event.delta.type !== 'text_delta') continue;
    text += event.delta.text;
    onText?.(event.delta.text);
  }
  throw new Error('the end of the message is missing');
}

interface InputTokens {
  readonly input_tokens: number;
  readonly cache_read_input_tokens: number | null;
  readonly cache_creation_input_tokens: number | null;
}

/** All the tokens that were read, whether from the cache, into it or past it. */
function tokensRead(usage: InputTokens): number {
  return usage.input_tokens + (usage.cache_read_input_tokens ?? 0) + (usage.cache_creation_input_tokens ?? 0);
}
