import { command } from '../command.js';
import { programOptions, withProgramOptions } from '../program-options.js';

export const generateCommand = command({
  command: 'generate <intent>',
  describe: 'Make a program for an intent and print it without running it',
  builder: (yargs) =>
    withProgramOptions(
      yargs.positional('intent', {
        type: 'string',
        demandOption: true,
        describe: 'What is wanted, in words',
      }),
    ).example('$0 generate "find all python files" --kit find_files', 'See the program for an intent'),
  run: async (args, session) =>
    await session.withService(async (service) => {
      const options = programOptions(args, session.io);
      const result = await session.abortable((signal) =>
        service.generate(args.intent, { ...options, signal }),
      );
      session.io.stdout(`${result.program}\n`);
      return 0;
    }),
});
