import fc from 'fast-check';
import { mkdir, realpath, symlink } from 'node:fs/promises';
import path from 'node:path';
import { isInside } from '../src/confinement/inside.js';
import {
  CANARY,
  CONFINEMENTS,
  inWorkspace,
  outsideState,
  type TemporaryWorkspace,
} from './temporary-workspace.js';

const RUNS = 300;

async function furnish({ at, put, outside }: TemporaryWorkspace): Promise<void> {
  await put('a.txt', 'inside');
  await mkdir(at('folder'));
  await symlink('../outside', at('out'));
  await symlink(`${outside}/secret.txt`, at('folder/out.txt'));
  await symlink('..', at('folder/up'));
  await symlink(`${outside}/planted.txt`, at('dangling'));
}

/** Paths as an attacker would write them: the names that lead somewhere, and any text. */
function paths({ root, outside }: TemporaryWorkspace): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('..', '.', '', 'out', 'folder', 'up', 'outside', 'secret.txt') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('out.txt', 'dangling', 'planted.txt', 'a.txt', '...', '~', '%2e%2e'),
    },
    { weight: 2, arbitrary: fc.constantFrom('..\\outside\\secret.txt', '..\0', '.. ', '．．', '\u202e..') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const start = fc.constantFrom(
    '',
    '',
    '',
    '/',
    '//',
    './',
    '../',
    `${root}/`,
    `${outside}/`,
    `${root}/../`,
    'file://',
  );
  return fc
    .tuple(start, fc.array(name, { maxLength: 6 }), fc.constantFrom('/', '/', '//', '\\'))
    .map(([first, names, separator]) => first + names.join(separator));
}

describe.each(CONFINEMENTS)('any path, confinement by %s', (_, confinement) => {
  test('never reads, writes or lists outside', async () => {
    await inWorkspace(async (workspace) => {
      await furnish(workspace);
      const { root } = workspace;
      const before = await outsideState(workspace);
      const call = workspace.tools({ hidden: true, ignore: [], protect: [] }, confinement);
      let reached = 0;
      await fc.assert(
        fc.asyncProperty(paths(workspace), async (given) => {
          const read = await call('read_file', { path: given }).catch(() => null);
          expect(String(read)).not.toContain(CANARY);
          await call('edit_file', { path: given, old_str: 'CANARY', new_str: 'edited' }).catch(() => null);
          const written = await call('write_file', { path: given, content: 'x' }).catch(() => null);
          const found = await call('find_files', { pattern: `${given}*` }).catch(() => []);
          for (const file of [...(found as string[]), ...(written === true ? [given] : [])]) {
            expect(isInside(root, await realpath(path.resolve(root, file)))).toBe(true);
          }
          if (written === true) reached++;
          expect(await outsideState(workspace)).toBe(before);
        }),
        { numRuns: RUNS },
      );
      // A property that refuses everything would prove nothing.
      expect(reached).toBeGreaterThan(RUNS / 50);
    });
  });
});
