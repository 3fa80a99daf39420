import { command } from '../command.js';
import { languageOf, programOptions, readProgram, withProgramOptions } from '../program-options.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';

export const createCommand = command({
  command: 'create <file>',
  describe: 'Save a valid program as a template that answers matching intents',
  builder: (yargs) =>
    withProgramOptions(
      yargs
        .positional('file', {
          type: 'string',
          demandOption: true,
          describe: 'Program file, or - for standard input',
        })
        .option('name', {
          type: 'string',
          demandOption: true,
          describe: 'Name of the template',
          requiresArg: true,
        })
        .option('pattern', {
          type: 'string',
          describe: 'Intent pattern; {x} captures. Default: the name, dashes as spaces',
          requiresArg: true,
        }),
    ).example(
      '$0 create read.py --name read-it --pattern "show me {path}" --kit read_file',
      'Save a template',
    ),
  run: async (args, session) => {
    const source = await readProgram(args.file, session.io);
    return await session.withService(async (service) => {
      const language = await languageOf(args.file, args, service);
      const options = {
        ...programOptions(args, session.io),
        language,
        name: args.name,
        pattern: args.pattern,
      };
      const result = await service.create(source, options);
      const json = result.success ? result : { success: false, errors: result.errors };
      session.print(json, (colors) =>
        result.success
          ? `${colors.green('saved')} ${result.path}`
          : renderDiagnostics(result.diagnostics, source, colors),
      );
      return result.success ? 0 : 1;
    });
  },
});
