import { PLUGIN_API_VERSION, contribution, definePlugin, type ToolProvider } from 'lackpy';
import { optionsSchema, type McpOptions } from './options.js';

export default definePlugin({
  name: 'lackpy-plugin-tools-mcp',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The tools of MCP servers for lackpy.',
  provides: {
    toolProvider: [
      contribution<ToolProvider, McpOptions>({
        name: 'mcp',
        description: 'The tools of MCP servers, over stdio and streamable HTTP.',
        options: optionsSchema,
        create: async (options, context) => {
          const { McpProvider } = await import('./mcp-provider.js');
          return new McpProvider(options, context);
        },
      }),
    ],
  },
});
