import path from 'node:path';
import { command } from '../command.js';

export const initCommand = command({
  command: 'init',
  describe: 'Create .lackpy with a config and a read-only kit; overwrites nothing',
  builder: (yargs) =>
    yargs
      .option('ollama-model', {
        type: 'string',
        describe: 'Add a local model tier with this Ollama model',
        requiresArg: true,
      })
      .example('$0 init', 'Set up the current folder'),
  run: async (args, session) => {
    const { initWorkspace } = await import('../../workspace/init-workspace.js');
    const { workspaceAt } = await import('../../workspace/workspace.js');
    const workspace = workspaceAt(session.workspace);
    const tools = await session.withService(async (service) => service.toolbox.list());
    const { created, kept } = await initWorkspace(workspace, { tools, ollamaModel: args.ollamaModel });
    session.print({ config_dir: workspace.configDir, created, kept }, (colors) =>
      [
        ...created.map((file) => `${colors.green('created')} ${path.relative(session.io.cwd, file)}`),
        ...kept.map((file) => `${colors.dim('kept')}    ${path.relative(session.io.cwd, file)}`),
        `Try: lackpy delegate "list all md files"`,
      ].join('\n'),
    );
    return 0;
  },
});
