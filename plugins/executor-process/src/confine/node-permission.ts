import type { Profile } from './profile.js';
import { nodeFlags } from './node-flags.js';

/** Node's permission model and a bound for the heap: a second layer rather than a wall. */
export const nodePermission: Profile = {
  name: 'node',
  describe: 'no files but the engine, no child processes; the network, signals and processor time stay open',
  warning:
    "The sandbox is weaker than it could be: Node's permission model does not hold back the network, signals or processor time. Run `lackpy sandbox doctor` to see what a stronger profile needs.",
  remedy: 'It needs Node 20 or later.',
  launch: (engine, allowance) => ({
    command: process.execPath,
    args: [permissionFlag(), `--allow-fs-read=${engine}`, ...nodeFlags(allowance), engine],
  }),
};

/** Node 20 knows the flag under its first name alone. */
function permissionFlag(): string {
  return process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
}
