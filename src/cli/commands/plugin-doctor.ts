import { command } from '../command.js';
import { renderFindings } from '../render/render-findings.js';

export const pluginDoctorCommand = command({
  command: 'doctor',
  describe: 'Look for what is wrong with plugins and say the fix; exits with 1 when something is',
  builder: (yargs) => yargs.example('$0 plugin doctor', 'Why is my plugin not used?'),
  run: async (_args, session) =>
    await session.withoutWarnings().withService(async (service) => {
      const findings = service.plugins.examine();
      const plugins = service.plugins.list().filter(({ origin }) => origin !== null).length;
      const problems = findings.map(({ code, message, hint, file, key }) => ({
        code,
        message,
        fix: hint ?? null,
        file: file ?? null,
        key: key ?? null,
      }));
      session.print({ ok: findings.length === 0, plugins, problems }, (colors) =>
        renderFindings(findings, plugins, colors),
      );
      return findings.length === 0 ? 0 : 1;
    }),
});
