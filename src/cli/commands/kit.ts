import { command } from '../command.js';
import { table } from '../render/table.js';

export const kitListCommand = command({
  command: 'list',
  describe: 'List the kits of the workspace',
  builder: (yargs) => yargs.example('$0 kit list', 'Which kits are there?'),
  run: async (_args, session) =>
    await session.withService(async (service) => {
      const kits = await service.kitList();
      session.print(kits, (colors) =>
        kits.length === 0
          ? 'No kits yet. Make one: lackpy kit create NAME --tools read_file find_files'
          : table(
              ['kit', 'file'],
              kits.map((kit) => [kit.name, kit.path]),
              colors,
            ),
      );
      return 0;
    }),
});

export const kitInfoCommand = command({
  command: 'info <name>',
  describe: 'Show the tools and grade of a kit',
  builder: (yargs) =>
    yargs
      .positional('name', {
        type: 'string',
        demandOption: true,
        describe: 'Kit name, tools as a,b,c, or @file',
      })
      .example('$0 kit info read_file,write_file', 'How far do these tools reach?'),
  run: async (args, session) => {
    const { kitInfoToWire } = await import('../../wire/wire.js');
    return await session.withService(async (service) => {
      const info = await service.kitInfo(args.name);
      session.print(kitInfoToWire(info), (colors) => {
        const rows = Object.entries(info.tools).map(([name, tool]) => [
          name,
          `${String(tool.gradeW)},${String(tool.effectsCeiling)}`,
          tool.description,
        ]);
        const grade = `grade of the kit: w ${String(info.grade.w)}, d ${String(info.grade.d)}`;
        return `${table(['tool', 'w,d', 'description'], rows, colors)}\n${grade}`;
      });
      return 0;
    });
  },
});

export const kitCreateCommand = command({
  command: 'create <name>',
  describe: 'Write a kit file',
  builder: (yargs) =>
    yargs
      .positional('name', { type: 'string', demandOption: true, describe: 'Name of the kit' })
      .option('tools', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Tool names',
        requiresArg: true,
      })
      .option('description', { type: 'string', describe: 'What the kit is for', requiresArg: true })
      .example('$0 kit create reading --tools read_file find_files', 'A kit of two tools'),
  run: async (args, session) =>
    await session.withService(async (service) => {
      const tools = args.tools.flatMap((names) => names.split(',')).filter((name) => name !== '');
      const kit = await service.kitCreate(args.name, { tools, description: args.description });
      session.print(kit, (colors) => `${colors.green('created')} ${kit.path}`);
      return 0;
    }),
});
