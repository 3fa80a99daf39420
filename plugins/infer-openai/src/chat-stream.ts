import { EventSourceParserStream } from 'eventsource-parser/stream';
import * as z from 'zod/mini';
import { errorIn } from './server-error.js';

/** A whole answer of the model. Tokens are null where the server does not count them. */
export interface Answer {
  readonly text: string;
  readonly tokensIn: number | null;
  readonly tokensOut: number | null;
}

/** As much of a `chat.completion.chunk` as is read; servers differ in the rest. */
const chunkSchema = z.object({
  choices: z._default(
    z.array(
      z.object({
        delta: z.nullish(z.object({ content: z.nullish(z.string()) })),
        finish_reason: z.nullish(z.string()),
      }),
    ),
    [],
  ),
  usage: z.nullish(
    z.object({ prompt_tokens: z.nullish(z.number()), completion_tokens: z.nullish(z.number()) }),
  ),
});

type Chunk = z.output<typeof chunkSchema>;

/**
 * Reads a streamed answer to its end and tells `onText` of each piece. Throws when the end does not come, at what is no
 * chunk, and at an error that the server reports on the way.
 */
export async function readAnswer(
  body: ReadableStream<Uint8Array>,
  onText: ((text: string) => void) | undefined,
): Promise<Answer> {
  let text = '';
  let usage: Chunk['usage'];
  for await (const chunk of chunksOf(body)) {
    const piece = chunk.choices[0]?.delta?.content ?? '';
    text += piece;
    if (piece !== '') onText?.(piece);
    usage = chunk.usage ?? usage;
  }
  return { text, tokensIn: usage?.prompt_tokens ?? null, tokensOut: usage?.completion_tokens ?? null };
}

/** The chunks up to `[DONE]`, which some servers leave out after the chunk that says why the answer ends. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Chunk> {
  const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  let finished = false;
  for await (const { data } of events) {
    if (data === '[DONE]') return;
    const chunk = chunkIn(data);
    finished ||= typeof chunk.choices[0]?.finish_reason === 'string';
    yield chunk;
  }
  if (!finished) throw new Error('the end of the stream is missing');
}

function chunkIn(data: string): Chunk {
  const value: unknown = JSON.parse(data);
  const failure = errorIn(value);
  if (failure !== null) throw new Error(failure);
  return chunkSchema.parse(value);
}
