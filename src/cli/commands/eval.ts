import path from 'node:path';
import { LackpyError } from '../../diagnostics/lackpy-error.js';
import { command } from '../command.js';
import { renderEval } from '../render/render-eval.js';

export const evalCommand = command({
  command: 'eval <file>',
  describe: 'Try each tier by itself on a file of intents with checks',
  builder: (yargs) =>
    yargs
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'JSON file with intents and checks; - is standard input',
      })
      .options({
        tier: { type: 'string', describe: 'Only this tier; repeatable', requiresArg: true },
        jobs: { type: 'number', describe: 'Cases that run at once', default: 1, requiresArg: true },
        min: {
          type: 'number',
          describe: 'The pass rate from 0 to 1 that every tier must reach',
          default: 0,
          requiresArg: true,
        },
        yes: { type: 'boolean', describe: 'Allow kits that do more than read' },
      })
      .example('$0 eval cases.json --tier rules', 'What do the rules make of these intents?'),
  run: async (args, session) => {
    const min = rateOf(args.min);
    const [{ readEvalFile }, { runEval }, { evalToWire }, { reaches }] = await Promise.all([
      import('../../eval/read-eval-file.js'),
      import('../../eval/run-eval.js'),
      import('../../wire/eval.js'),
      import('../../eval/eval-report.js'),
    ]);
    const file = await readEvalFile(path.resolve(session.io.cwd, args.file));
    return await session.withService(async (service) => {
      const options = { tiers: namesOf(args.tier), jobs: args.jobs, allowEffects: args.yes };
      const report = await session.abortable((signal) => runEval(service, file, { ...options, signal }));
      session.print(evalToWire(report), (colors) => renderEval(report, colors));
      return reaches(report, min) ? 0 : 1;
    });
  },
});

/** yargs gives a list for an option that is repeated. */
function namesOf(given: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof given === 'string' ? [given] : given;
}

function rateOf(given: number): number {
  if (given >= 0 && given <= 1) return given;
  throw new LackpyError('USAGE', '--min takes one number from 0 to 1', {
    hint: 'Write --min 0.9 for nine of ten cases.',
  });
}
