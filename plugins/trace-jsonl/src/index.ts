import { PLUGIN_API_VERSION, contribution, definePlugin, type TraceSink } from 'lackpy';
import { optionsSchema, type JsonlOptions } from './options.js';

export default definePlugin({
  name: 'lackpy-plugin-trace-jsonl',
  apiVersion: PLUGIN_API_VERSION,
  description: 'A trace sink that appends events to a JSON Lines file.',
  provides: {
    traceSink: [
      contribution<TraceSink, JsonlOptions>({
        name: 'jsonl',
        description: 'Appends every event as one line of JSON to a file.',
        options: optionsSchema,
        create: async ({ path: file }, { workspace }) => {
          const [{ JsonlSink }, path] = await Promise.all([import('./jsonl-sink.js'), import('node:path')]);
          return new JsonlSink(path.resolve(workspace.root, file));
        },
      }),
    ],
  },
});
