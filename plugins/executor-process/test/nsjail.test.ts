import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tempFolder } from '../../../test/support/temp-folder.js';
import { nsjail } from '../src/confine/nsjail.js';

const { PATH } = process.env;
afterEach(() => (process.env['PATH'] = PATH));

/** The command line where nsjail is a file on the path. It is never started: Debian has no package of it. */
function launch(): readonly string[] {
  const folder = tempFolder();
  const file = path.join(folder, 'nsjail');
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  process.env['PATH'] = folder;
  const { command, args } = nsjail.launch('/somewhere/engine.mjs', {
    memoryBytes: 64 * 1024 * 1024,
    cpuSeconds: 35,
  });
  expect(command).toBe(file);
  return args;
}

function valueOf(args: readonly string[], option: string): string | undefined {
  return args[args.indexOf(option) + 1];
}

test('the command line of nsjail bounds memory in MiB, processor time, files and descriptors', () => {
  const args = launch();
  expect(valueOf(args, '--rlimit_as')).toBe('1728');
  expect(valueOf(args, '--rlimit_cpu')).toBe('35');
  expect(valueOf(args, '--rlimit_fsize')).toBe('0');
  expect(valueOf(args, '--rlimit_nofile')).toBe('64');
  expect(valueOf(args, '--user')).toBe('65534');
  expect(args).toEqual(expect.arrayContaining(['--disable_proc', '--iface_no_lo', '--seccomp_string']));
});

test('it binds the engine, Node and its libraries, read-only, and nothing else but /dev/null', () => {
  const args = launch();
  const mounts = args.filter((_arg, index) => /^--bindmount(_ro)?$/.test(args[index - 1] ?? ''));
  expect(mounts.slice(0, 2)).toEqual([
    `${process.execPath}:/engine/node`,
    '/somewhere/engine.mjs:/engine/engine.mjs',
  ]);
  expect(mounts.slice(2, -1).every((mount) => /\.so(\.\d+)*$/.test(mount))).toBe(true);
  expect(valueOf(args, '--bindmount')).toBe('/dev/null');
});

test('it starts the engine with the flags of every profile', () => {
  const args = launch();
  expect(args.slice(args.indexOf('--'))).toEqual([
    ...['--', '/engine/node', '--max-old-space-size=192', '--no-addons', '--no-warnings'],
    '/engine/engine.mjs',
  ]);
});

test('without it on the path the profile says so', () => {
  process.env['PATH'] = '';
  expect(() => nsjail.launch('/engine.mjs', { memoryBytes: 1, cpuSeconds: 1 })).toThrow(
    'nsjail is not installed',
  );
});
