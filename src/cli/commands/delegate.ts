import { command } from '../command.js';
import { budgetOf, withGenerationOptions } from '../generation-options.js';
import { runOptions, withRunOptions } from '../run-options.js';
import { renderDelegate } from '../render/render-run.js';

export const delegateCommand = command({
  command: 'delegate <intent>',
  describe: 'Make a program for an intent, prove it harmless, run it',
  builder: (yargs) =>
    withGenerationOptions(
      withRunOptions(
        yargs.positional('intent', {
          type: 'string',
          demandOption: true,
          describe: 'What is wanted, in words',
        }),
      ),
    ).example('$0 delegate "read the file README.md" --kit read_file', 'Read a file'),
  run: async (args, session) => {
    const { delegateToWire } = await import('../../wire/wire.js');
    return await session.withService(async (service) => {
      const result = await session.generating((asking) =>
        service.delegate(args.intent, {
          ...{ ...runOptions(args, session.io), ...asking, budget: budgetOf(args) },
        }),
      );
      session.printed(result.stdout);
      session.print(delegateToWire(result), (colors) => renderDelegate(result, colors));
      return result.success ? 0 : 1;
    });
  },
});
