import { command } from '../command.js';
import { table } from '../render/table.js';

export const configShowCommand = command({
  command: 'show',
  describe: 'Show the effective configuration and where each value came from; secrets are masked',
  builder: (yargs) => yargs.example('$0 config show', 'What is in effect, and who said so?'),
  run: async (_args, session) =>
    await session.withService(async (service) => {
      const entries = await service.effectiveConfig();
      session.print(entries, (colors) =>
        table(
          ['key', 'from', 'value'],
          entries.map(({ key, value, from, source }) => [key, source ?? from, JSON.stringify(value)]),
          colors,
        ),
      );
      return 0;
    }),
});
