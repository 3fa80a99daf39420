// An MCP server over stdio: the weather of a few cities.
import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import * as z from 'zod';

const DEGREES = { Oslo: 4, Rome: 18 };

const server = new McpServer({ name: 'weather', version: '1.0.0' });
server.registerTool(
  'temperature',
  {
    description: 'Degrees Celsius in a city',
    inputSchema: z.object({ city: z.string() }),
    outputSchema: z.object({ result: z.number() }),
    annotations: { readOnlyHint: true },
  },
  ({ city }) => {
    const result = DEGREES[city];
    if (result === undefined)
      return { isError: true, content: [{ type: 'text', text: `No city '${city}'` }] };
    return { content: [{ type: 'text', text: String(result) }], structuredContent: { result } };
  },
);
await server.connect(new StdioServerTransport());
