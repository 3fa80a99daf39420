import {
  PLUGIN_API_VERSION,
  contribution,
  definePlugin,
  type PluginManifest,
  type ToolFunction,
  type ToolProvider,
  type ToolRegistration,
} from 'lackpy';

/** A tool of a test: its function, and what is not the default about it. */
export type TestTool = Partial<Omit<ToolRegistration, 'name' | 'provider'>> & { readonly call: ToolFunction };

const PROVIDER = 'test';

/** A plugin that brings these tools. They only read unless they say otherwise. */
export function testTools(tools: Readonly<Record<string, TestTool>>): PluginManifest {
  const registrations = Object.entries(tools).map(([name, { call: _call, ...rest }]): ToolRegistration => {
    return { name, provider: PROVIDER, gradeW: 1, effectsCeiling: 1, ...rest };
  });
  const provider: ToolProvider = {
    name: PROVIDER,
    tools: () => registrations,
    resolve: ({ name }) => {
      const tool = tools[name];
      if (tool === undefined) throw new Error(`There is no test tool ${name}`);
      return tool.call;
    },
  };
  return definePlugin({
    name: 'lackpy-plugin-tools-test',
    apiVersion: PLUGIN_API_VERSION,
    description: 'Tools of a test.',
    provides: {
      toolProvider: [
        contribution({ name: PROVIDER, description: 'Tools of a test.', create: () => provider }),
      ],
    },
  });
}
