import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { isLackpyError } from 'lackpy';
import { ProfileChoice } from '../src/confine/choose.js';
import { profilesHere } from '../../../test/support/profiles.js';

const SCRIPT = path.join(import.meta.dirname, 'starving.mjs');
const [strongest = 'node'] = await profilesHere();

/** Runs the script with few descriptors. */
function starve(...args: string[]): string[] {
  const limited = ['-c', 'ulimit -n 200; exec "$0" "$@"', process.execPath, SCRIPT, ...args];
  return execFileSync('sh', limited, { encoding: 'utf8', timeout: 60_000 }).trim().split('\n');
}

test.each([
  ['that was asked for', [strongest]],
  ['that was chosen', []],
])(
  'a profile %s and cannot be started later is an error that names it, and works again later',
  (_what, args) => {
    const said: unknown = JSON.parse(starve(...args).at(-1) ?? '');
    expect(said).toEqual([
      { sandbox: strongest, output: 2 },
      {
        code: 'SANDBOX_UNAVAILABLE',
        message: expect.stringMatching(`^The sandbox '${strongest}' cannot be started: `),
        hint: expect.stringMatching(/^The machine is short of/),
      },
      { sandbox: strongest, output: 2 },
    ]);
  },
);

/** What the choice makes of a machine on which starting the strongest profile fails like this. */
async function choose(why: string): Promise<string> {
  const choice = new ProfileChoice(() => undefined);
  try {
    const attempt = ({ name }: { name: string }): Promise<void> =>
      name === 'node' ? Promise.resolve() : Promise.reject(new Error(why));
    return (await choice.get(null, attempt)).name;
  } catch (error) {
    return isLackpyError(error) ? `${error.code} ${error.message}` : String(error);
  }
}

test('a weaker profile is for machines that lack the stronger, not for those that are busy', async () => {
  expect(await choose('bwrap is not installed')).toBe('node');
  expect(await choose('spawn /usr/bin/prlimit EAGAIN')).toMatch(
    /^SANDBOX_UNAVAILABLE The sandbox 'bubblewrap' cannot be started: spawn/,
  );
  expect(await choose('it was not ready after 15000 ms')).toMatch(/^SANDBOX_UNAVAILABLE/);
});
