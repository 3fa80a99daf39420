import { command } from '../command.js';
import { fields } from '../render/table.js';

export const statusCommand = command({
  command: 'status',
  describe: 'Show the workspace and its configuration',
  builder: (yargs) => yargs.example('$0 status', 'Where am I working, and with what?'),
  run: async (_args, session) => {
    const { statusToWire } = await import('../../wire/wire.js');
    return await session.withService(async (service) => {
      const status = await service.status();
      session.print(statusToWire(status), (colors) =>
        fields(
          [
            ['workspace', status.workspace],
            ['config file', status.configFile ?? 'none, all defaults'],
            ['tiers', status.inferenceOrder.join(', ')],
            ['default kit', status.kitDefault],
            ['sandbox', status.sandboxEnabled ? 'enabled' : 'off'],
            ['tools', String(status.tools)],
          ],
          colors,
        ),
      );
      return 0;
    });
  },
});
