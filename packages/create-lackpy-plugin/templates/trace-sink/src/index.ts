import { PLUGIN_API_VERSION, contribution, definePlugin, type TraceSink } from 'lackpy';

export default definePlugin({
  name: '__package__',
  apiVersion: PLUGIN_API_VERSION,
  description: 'A trace sink that writes a log for people.',
  provides: {
    traceSink: [
      contribution<TraceSink, unknown>({
        name: '__snake__',
        description: 'Appends a line of text for every event to .lackpy/__short__.log.',
        create: async (_options, { workspace }) => {
          const [{ __Pascal__Sink }, path] = await Promise.all([import('./sink.js'), import('node:path')]);
          return new __Pascal__Sink(path.join(workspace.root, '.lackpy/__short__.log'));
        },
      }),
    ],
  },
});
