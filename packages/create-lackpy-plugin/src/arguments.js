import { parseArgs } from 'node:util';
import { PORTS } from './ports.js';
import { UsageError } from './usage-error.js';

export const HELP = `npm create lackpy-plugin [-- options]

Starts a plugin for lackpy: an implementation that works, its contract test, and all that publishing it takes.

Options:
  --port PORT  ${Object.keys(PORTS).join(', ')}
  --name NAME  notes, or a whole package name such as @acme/lackpy-plugin-notes
  --dir DIR    folder to write, new or empty (default: the package name)
  --yes        ask nothing
  --version    show the version number
  --help       show this help
`;

const OPTIONS = {
  port: { type: 'string' },
  name: { type: 'string' },
  dir: { type: 'string' },
  yes: { type: 'boolean', short: 'y', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

/** The options of a command line. Throws a UsageError for what it does not know. */
export function readArguments(argv) {
  const values = parsed(argv);
  if (values.port !== undefined) checkPort(values.port);
  return values;
}

function parsed(argv) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error.message);
  }
}

function checkPort(port) {
  if (Object.hasOwn(PORTS, port)) return;
  throw new UsageError(`There is no port '${port}'. The ports are ${Object.keys(PORTS).join(', ')}`);
}
