import { command } from '../command.js';
import { fields, table } from '../render/table.js';

export const toolboxListCommand = command({
  command: 'list',
  describe: 'List all tools',
  builder: (yargs) => yargs.example('$0 toolbox list', 'Which tools are there?'),
  run: async (_args, session) => {
    const { toolToWire } = await import('../../wire/wire.js');
    return await session.withService(async (service) => {
      const tools = await service.toolboxList();
      session.print(tools.map(toolToWire), (colors) =>
        table(
          ['tool', 'provider', 'w,d', 'description'],
          tools.map((tool) => [
            tool.name,
            tool.provider,
            `${String(tool.gradeW)},${String(tool.effectsCeiling)}`,
            tool.description,
          ]),
          colors,
        ),
      );
      return 0;
    });
  },
});

export const toolboxShowCommand = command({
  command: 'show <name>',
  describe: 'Show one tool',
  builder: (yargs) =>
    yargs
      .positional('name', { type: 'string', demandOption: true, describe: 'Name of the tool' })
      .example('$0 toolbox show read_file', 'What does this tool take?'),
  run: async (args, session) => {
    const { toolToWire } = await import('../../wire/wire.js');
    return await session.withService(async (service) => {
      const tool = service.toolbox.get(args.name);
      const signature = tool.args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
      session.print(toolToWire(tool), (colors) =>
        fields(
          [
            ['tool', `${tool.name}(${signature}) -> ${tool.returns}`],
            ['does', tool.description],
            ['provider', tool.provider],
            ['grade', `w ${String(tool.gradeW)}, d ${String(tool.effectsCeiling)}`],
            ['other names', tool.aliases.join(', ') || 'none'],
          ],
          colors,
        ),
      );
      return 0;
    });
  },
});
