import type { Profile } from './profile.js';
import { findCommand } from './find-command.js';
import { addressBytes, nodeFlags } from './node-flags.js';
import { sharedObjects } from './shared-objects.js';

const NODE = '/engine/node';
const ENGINE = '/engine/engine.mjs';
const MIB = 1024 * 1024;

/** New processes and sockets are refused; threads are not. */
const POLICY = 'ERRNO(1) { fork, vfork, socket, ptrace, kill, unshare, setns, mount } DEFAULT ALLOW';

/** nsjail, where it is installed: namespaces, limits and a filter of system calls in one tool. */
export const nsjail: Profile = {
  name: 'nsjail',
  describe:
    'no network, no host files but the engine, no other processes, no environment, limits of the kernel',
  warning: null,
  remedy: 'Build it from https://github.com/google/nsjail; Debian 12 has no package.',
  launch: (engine, allowance) => ({
    command: findCommand('nsjail'),
    args: [
      ...[
        '--mode',
        'o',
        '--really_quiet',
        '--disable_proc',
        '--iface_no_lo',
        '--user',
        '65534',
        '--group',
        '65534',
      ],
      ...[
        '--cwd',
        '/',
        '--time_limit',
        '0',
        '--rlimit_fsize',
        '0',
        '--rlimit_core',
        '0',
        '--rlimit_nofile',
        '64',
      ],
      ...['--rlimit_as', String(Math.ceil(addressBytes(allowance) / MIB))],
      ...['--rlimit_cpu', String(allowance.cpuSeconds), '--seccomp_string', POLICY],
      ...['--bindmount_ro', `${process.execPath}:${NODE}`, '--bindmount_ro', `${engine}:${ENGINE}`],
      ...sharedObjects().flatMap((file) => ['--bindmount_ro', file]),
      ...['--bindmount', '/dev/null', '--', NODE, ...nodeFlags(allowance), ENGINE],
    ],
  }),
};
