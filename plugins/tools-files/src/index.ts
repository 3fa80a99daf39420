import { PLUGIN_API_VERSION, contribution, definePlugin, type ToolProvider } from 'lackpy';
import { optionsSchema, type FileOptions } from './options.js';

export default definePlugin({
  name: 'lackpy-plugin-tools-files',
  apiVersion: PLUGIN_API_VERSION,
  description: 'The file tools of lackpy, confined to the workspace.',
  provides: {
    toolProvider: [
      contribution<ToolProvider, FileOptions>({
        name: 'files',
        description: 'read_file, find_files, write_file and edit_file inside the workspace.',
        options: optionsSchema,
        create: async (options, { name, workspace }) => {
          const { FilesProvider } = await import('./files-provider.js');
          return new FilesProvider(name, workspace.root, options);
        },
      }),
    ],
  },
});
