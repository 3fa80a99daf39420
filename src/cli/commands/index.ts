import type { AnyCommand } from '../command.js';
import { configShowCommand } from './config.js';
import { createCommand } from './create.js';
import { delegateCommand } from './delegate.js';
import { evalCommand } from './eval.js';
import { generateCommand } from './generate.js';
import { initCommand } from './init.js';
import { kitCreateCommand, kitInfoCommand, kitListCommand } from './kit.js';
import { mcpInitCommand, mcpServeCommand } from './mcp.js';
import { pluginDoctorCommand } from './plugin-doctor.js';
import { pluginInfoCommand } from './plugin-info.js';
import { pluginListCommand } from './plugin.js';
import { runCommand } from './run.js';
import { sandboxDoctorCommand } from './sandbox.js';
import { specCommand } from './spec.js';
import { statusCommand } from './status.js';
import { templateListCommand, templateTestCommand } from './template.js';
import { toolboxListCommand, toolboxShowCommand } from './toolbox.js';
import { validateCommand } from './validate.js';

/** Commands that stand alone. */
export const COMMANDS: readonly AnyCommand[] = [
  initCommand,
  delegateCommand,
  generateCommand,
  runCommand,
  validateCommand,
  createCommand,
  evalCommand,
  specCommand,
  statusCommand,
];

/** Commands under a common word. */
export const COMMAND_GROUPS: readonly {
  readonly name: string;
  readonly describe: string;
  readonly commands: readonly AnyCommand[];
}[] = [
  {
    name: 'kit',
    describe: 'Kits: named sets of tools',
    commands: [kitListCommand, kitInfoCommand, kitCreateCommand],
  },
  { name: 'toolbox', describe: 'All tools', commands: [toolboxListCommand, toolboxShowCommand] },
  { name: 'template', describe: 'Saved programs', commands: [templateListCommand, templateTestCommand] },
  { name: 'mcp', describe: 'The MCP server', commands: [mcpServeCommand, mcpInitCommand] },
  {
    name: 'plugin',
    describe: 'Plugins',
    commands: [pluginListCommand, pluginInfoCommand, pluginDoctorCommand],
  },
  { name: 'config', describe: 'The configuration', commands: [configShowCommand] },
  { name: 'sandbox', describe: 'The process sandbox', commands: [sandboxDoctorCommand] },
];
