import { command } from '../command.js';
import { languageOf, readProgram } from '../program-options.js';
import { renderRun } from '../render/render-run.js';
import { runOptions, withRunOptions } from '../run-options.js';

export const runCommand = command({
  command: 'run <file>',
  describe: 'Prove a program harmless and run it',
  builder: (yargs) =>
    withRunOptions(
      yargs.positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'Program file, or - for standard input',
      }),
    ).example('$0 run count.py --kit find_files', 'Run a program'),
  run: async (args, session) => {
    const { runToWire } = await import('../../wire/wire.js');
    const source = await readProgram(args.file, session.io);
    return await session.withService(async (service) => {
      const language = await languageOf(args.file, args, service);
      const options = { ...runOptions(args, session.io), language };
      const result = await session.abortable((signal) => service.runProgram(source, { ...options, signal }));
      session.printed(result.stdout);
      session.print(runToWire(result), (colors) => renderRun(result, source, colors));
      return result.success ? 0 : 1;
    });
  },
});
