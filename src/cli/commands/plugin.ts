import { command } from '../command.js';
import { table } from '../render/table.js';

export const pluginListCommand = command({
  command: 'list',
  describe: 'List plugins: loaded, failed, and installed but not loaded',
  builder: (yargs) => yargs.example('$0 plugin list', 'What provides what?'),
  run: async (_args, session) => {
    const { pluginToWire } = await import('../../wire/wire.js');
    return await session.withService(async (service) => {
      const plugins = service.plugins.list();
      session.print(plugins.map(pluginToWire), (colors) =>
        table(
          ['plugin', 'version', 'status', 'provides'],
          plugins.map((plugin) => [
            plugin.name,
            plugin.version ?? '',
            plugin.status,
            plugin.reason ?? plugin.provides.map(({ port, name }) => `${port}:${name}`).join(' '),
          ]),
          colors,
        ),
      );
      return 0;
    });
  },
});
