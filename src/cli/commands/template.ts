import { command } from '../command.js';
import { programOptions, withProgramOptions } from '../program-options.js';
import { table } from '../render/table.js';

export const templateListCommand = command({
  command: 'list',
  describe: 'List the saved templates',
  builder: (yargs) => yargs.example('$0 template list', 'Which intents need no model?'),
  run: async (_args, session) =>
    await session.withService(async (service) => {
      const { templates, problems } = await service.templateList();
      for (const problem of problems) session.warn(problem.message);
      const json = templates.map(({ name, path }) => ({ name, path }));
      session.print(json, (colors) =>
        templates.length === 0
          ? 'No templates yet. Save a program: lackpy create FILE --name NAME --pattern "show me {path}"'
          : table(
              ['template', 'pattern', 'ok', 'failed'],
              templates.map((item) => [
                item.name,
                item.pattern,
                String(item.successCount),
                String(item.failCount),
              ]),
              colors,
            ),
      );
      return 0;
    }),
});

export const templateTestCommand = command({
  command: 'test <name> [intent]',
  describe: 'Check a template and see what an intent would make of it',
  builder: (yargs) =>
    withProgramOptions(
      yargs
        .positional('name', { type: 'string', demandOption: true, describe: 'Name of the template' })
        .positional('intent', { type: 'string', describe: 'An intent to match' }),
    ).example('$0 template test read-it "show me README.md" --kit read_file', 'Would this intent match?'),
  run: async (args, session) =>
    await session.withService(async (service) => {
      const test = await service.templateTest(args.name, args.intent, programOptions(args, session.io));
      session.print(test, (colors) =>
        [
          `${test.valid ? colors.green('valid') : colors.red('not valid')}  ${test.name}  ${colors.dim(test.pattern)}`,
          ...test.errors.map((error) => `  ${error}`),
          ...(test.matches === null
            ? []
            : [test.matches ? 'The intent matches.' : 'The intent does not match.']),
          ...(test.program === null ? [] : [test.program]),
        ].join('\n'),
      );
      return test.valid && test.matches !== false ? 0 : 1;
    }),
});
