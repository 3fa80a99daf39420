import { command } from '../command.js';
import { languageOf, programOptions, readProgram, withProgramOptions } from '../program-options.js';
import { renderValidation } from '../render/render-diagnostics.js';

export const validateCommand = command({
  command: 'validate <file>',
  describe: 'Check a program without running it',
  builder: (yargs) =>
    withProgramOptions(
      yargs.positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'Program file, or - for standard input',
      }),
    ).example('$0 validate count.py --kit find_files', 'See every fault of a program'),
  run: async (args, session) => {
    const { validationToWire } = await import('../../wire/wire.js');
    const source = await readProgram(args.file, session.io);
    return await session.withService(async (service) => {
      const language = await languageOf(args.file, args, service);
      const result = await service.validate(source, { ...programOptions(args, session.io), language });
      session.print(validationToWire(result), (colors) => renderValidation(result, source, colors));
      return result.valid ? 0 : 1;
    });
  },
});
