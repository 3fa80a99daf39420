import { command } from '../command.js';

export const specCommand = command({
  command: 'spec',
  describe: 'Print what programs may say',
  builder: (yargs) =>
    yargs
      .option('language', { type: 'string', describe: 'Language', requiresArg: true })
      .option('grammar', { type: 'string', describe: 'Grammar: standard or strict', requiresArg: true })
      .example('$0 spec --grammar strict', 'The smallest grammar'),
  run: async (args, session) => {
    const { specToWire } = await import('../../wire/wire.js');
    return await session.withService(async (service) => {
      const wire = specToWire(await service.spec({ language: args.language, grammar: args.grammar }));
      session.print(wire, (colors) =>
        Object.entries(wire)
          .map(([title, names]) => `${colors.bold(title)}\n  ${(names as string[]).join(' ')}`)
          .join('\n'),
      );
      return 0;
    });
  },
});
