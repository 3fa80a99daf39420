const encoder = new TextEncoder();

/** The lines of an answer that holds one JSON object a line, blank lines left out. Throws at a line that is none. */
export async function* checkedLines(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield* checked(line);
  }
  yield* checked(rest + decoder.decode());
}

function* checked(line: string): Generator<Uint8Array> {
  if (line.trim() === '') return;
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new SyntaxError('a line is no JSON object');
  yield encoder.encode(`${line}\n`);
}
