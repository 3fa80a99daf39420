// An MCP server over stdio: what a shop has sold.
import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import * as z from 'zod';

const SALES = [
  { product: 'lamp', city: 'Oslo', count: 3 },
  { product: 'chair', city: 'Rome', count: 5 },
  { product: 'lamp', city: 'Rome', count: 4 },
];

const server = new McpServer({ name: 'shop', version: '1.0.0' });
server.registerTool(
  'list-sales',
  {
    description: 'The sales of a product: city and count of each',
    inputSchema: z.object({ product: z.string() }),
    outputSchema: z.object({ result: z.array(z.object({ city: z.string(), count: z.number() })) }),
    annotations: { readOnlyHint: true },
  },
  ({ product }) => {
    const sales = SALES.filter((sale) => sale.product === product);
    const result = sales.map(({ city, count }) => ({ city, count }));
    return { content: [{ type: 'text', text: JSON.stringify(result) }], structuredContent: { result } };
  },
);
await server.connect(new StdioServerTransport());
