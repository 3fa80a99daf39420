import type { ProfileReport } from '../../ports/executor.js';
import { command } from '../command.js';
import type { Colors } from '../io.js';

export const sandboxDoctorCommand = command({
  command: 'doctor',
  describe: 'Try every profile of the process sandbox, and say what works here',
  builder: (yargs) => yargs.example('$0 sandbox doctor', 'What would --sandbox give me?'),
  run: async (_args, session) => {
    const { sandboxToWire } = await import('../../wire/wire.js');
    return await session.withService(async (service) => {
      const report = await service.sandbox();
      session.print(sandboxToWire(report), (colors) =>
        [...report.profiles.flatMap((profile) => lines(profile, colors)), '', summary(report.chosen)].join(
          '\n',
        ),
      );
      return report.profiles.some(({ name, fault }) => name === report.chosen && fault === null) ? 0 : 1;
    });
  },
});

function lines({ name, describe, fault, remedy }: ProfileReport, colors: Colors): string[] {
  if (fault === null) return [`${colors.green('works')}      ${colors.bold(name)}: ${describe}`];
  return [`${colors.red('does not')}   ${colors.bold(name)}: ${fault}`, `           ${colors.dim(remedy)}`];
}

function summary(chosen: string | null): string {
  return chosen === null ? 'No sandbox works here.' : `--sandbox means ${chosen} here.`;
}
