import { command } from '../command.js';
import { renderPluginInfo } from '../render/render-plugin-info.js';

export const pluginInfoCommand = command({
  command: 'info <name>',
  describe: 'Show what a plugin binds, its options, and where it was loaded from',
  builder: (yargs) =>
    yargs
      .positional('name', { type: 'string', demandOption: true, describe: 'Package name or short name' })
      .example('$0 plugin info tools-files', 'Which options do the file tools take?'),
  run: async ({ name }, session) => {
    const { pluginInfoToWire } = await import('../../wire/wire.js');
    return await session.withService(async (service) => {
      const info = service.plugins.info(name);
      session.print(pluginInfoToWire(info), (colors) => renderPluginInfo(info, colors));
      return info.status === 'loaded' ? 0 : 1;
    });
  },
});
