import type { Profile } from './profile.js';
import { findCommand } from './find-command.js';
import { nodeFlags } from './node-flags.js';
import { prlimit } from './prlimit.js';
import { seccompFilter } from './seccomp.js';
import { sharedObjects } from './shared-objects.js';

/** Where things stand inside. */
const NODE = '/engine/node';
const ENGINE = '/engine/engine.mjs';

/** Namespaces of its own for everything, as nobody, with nothing of the parent's. */
const ISOLATION = [
  ...['--unshare-all', '--unshare-user', '--uid', '65534', '--gid', '65534', '--hostname', 'sandbox'],
  ...['--die-with-parent', '--new-session', '--clearenv', '--cap-drop', 'ALL'],
];

/** bubblewrap and prlimit: the strongest profile that needs nothing but Debian packages. */
export const bubblewrap: Profile = {
  name: 'bubblewrap',
  describe:
    'no network, no host files but the engine, no other processes, no environment, limits of the kernel',
  warning: null,
  remedy:
    'Install it: apt-get install bubblewrap util-linux. In a container, permit user namespaces (docker: --security-opt seccomp=unconfined).',
  launch: (engine, allowance) => {
    if (process.platform !== 'linux') throw new Error('bubblewrap is for Linux alone');
    const filter = seccompFilter(process.arch);
    const [command = '', ...limits] = prlimit(allowance);
    const args = [
      ...limits,
      findCommand('bwrap'),
      ...ISOLATION,
      ...['--ro-bind', process.execPath, NODE, '--ro-bind', engine, ENGINE],
      ...sharedObjects().flatMap((file) => ['--ro-bind', file, file]),
      ...['--dev-bind', '/dev/null', '/dev/null', '--remount-ro', '/', '--chdir', '/'],
      ...(filter === null ? [] : ['--seccomp', '3']),
      ...['--info-fd', '4'],
      ...['--', NODE, ...nodeFlags(allowance), ENGINE],
    ];
    return { command, args, tellsPid: true, ...(filter === null ? {} : { descriptor3: filter }) };
  },
};
