import { command } from '../command.js';
import { budgetOf, withGenerationOptions } from '../generation-options.js';
import { programOptions, withProgramOptions } from '../program-options.js';

export const generateCommand = command({
  command: 'generate <intent>',
  describe: 'Make a program for an intent and print it without running it',
  builder: (yargs) =>
    withGenerationOptions(
      withProgramOptions(
        yargs.positional('intent', {
          type: 'string',
          demandOption: true,
          describe: 'What is wanted, in words',
        }),
      ),
    ).example('$0 generate "find all python files" --kit find_files', 'See the program for an intent'),
  run: async (args, session) =>
    await session.withService(async (service) => {
      const options = programOptions(args, session.io);
      const result = await session.generating((asking) =>
        service.generate(args.intent, { ...options, ...asking, budget: budgetOf(args) }),
      );
      session.io.stdout(`${result.program}\n`);
      return 0;
    }),
});
