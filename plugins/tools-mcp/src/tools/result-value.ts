import type { CallToolResult, ContentBlock } from '@modelcontextprotocol/client';
import { isWrapped } from './output-shape.js';

const MOST_ERROR_CHARACTERS = 10_000;

/**
 * What a program gets for a tool's result: structured content if there is some, else the content.
 * @param outputSchema says whether a structured value is wrapped, and whether a text is JSON.
 * @throws Error with the tool's own text when the result is an error.
 */
export function resultValue(result: CallToolResult, outputSchema: unknown): unknown {
  if (result.isError === true) throw new Error(errorText(result.content));
  if (result.structuredContent !== undefined) return unwrap(result.structuredContent, outputSchema);
  const values = result.content.map(contentValue);
  if (values.length === 0) return null;
  if (values.length > 1) return values;
  const [only] = values;
  return outputSchema !== undefined && typeof only === 'string' ? parsed(only, outputSchema) : only;
}

function unwrap(value: unknown, outputSchema: unknown): unknown {
  if (!isWrapped(outputSchema) || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  return entries.length === 1 && first?.[0] === 'result' ? first[1] : value;
}

function parsed(text: string, outputSchema: unknown): unknown {
  try {
    return unwrap(JSON.parse(text), outputSchema);
  } catch {
    return text;
  }
}

function errorText(content: readonly ContentBlock[]): string {
  const text = content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n');
  if (text.trim() === '') return 'The tool failed and did not say why';
  return text.length <= MOST_ERROR_CHARACTERS ? text : `${text.slice(0, MOST_ERROR_CHARACTERS)}…`;
}

function contentValue(block: ContentBlock): unknown {
  switch (block.type) {
    case 'text':
      return block.text;
    case 'image':
    case 'audio':
      return { type: block.type, mimeType: block.mimeType, data: block.data };
    case 'resource_link':
      return { type: block.type, mimeType: block.mimeType ?? null, uri: block.uri };
    case 'resource':
      return { type: block.type, ...resourceValue(block.resource) };
  }
}

function resourceValue(
  resource: Extract<ContentBlock, { type: 'resource' }>['resource'],
): Record<string, unknown> {
  const { uri, mimeType = null } = resource;
  return 'text' in resource ? { mimeType, uri, text: resource.text } : { mimeType, uri, data: resource.blob };
}
