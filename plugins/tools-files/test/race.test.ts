import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { descriptorConfinement, hasDescriptors } from '../src/confinement/descriptor-confinement.js';
import { CANARY, inWorkspace, outsideState, type TemporaryWorkspace } from './temporary-workspace.js';

const ROUNDS = 400;

/** Exchanges `folder` and a link to the outside, and `file` and a link to the secret, as fast as it can. */
const SWAPPER = `
  const { renameSync, symlinkSync, rmSync, writeFileSync } = require('node:fs');
  process.chdir(process.argv[1]);
  symlinkSync('../outside', 'folder-link');
  symlinkSync('../outside/secret.txt', 'file-link');
  const attempt = (action) => { try { action(); } catch {} };
  process.stdout.write('ready');
  for (;;) {
    attempt(() => renameSync('folder', 'folder-real'));
    attempt(() => renameSync('folder-link', 'folder'));
    attempt(() => { writeFileSync('plain.tmp', 'inside'); renameSync('plain.tmp', 'file'); });
    attempt(() => renameSync('folder', 'folder-link'));
    attempt(() => renameSync('folder-real', 'folder'));
    attempt(() => { symlinkSync('../outside/secret.txt', 'link.tmp'); renameSync('link.tmp', 'file'); });
  }
`;

async function whileSwapping(
  workspace: TemporaryWorkspace,
  action: (round: number) => Promise<void>,
): Promise<void> {
  await mkdir(workspace.at('folder'));
  await workspace.put('folder/secret.txt', 'inside');
  await workspace.put('file', 'inside');
  const swapper = spawn(process.execPath, ['-e', SWAPPER, workspace.root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(swapper, 'exit');
  try {
    await once(swapper.stdout, 'data');
    for (let round = 0; round < ROUNDS; round++) await action(round);
  } finally {
    swapper.kill('SIGKILL');
    await ended;
  }
}

test('this system is known to have the confinement that no swap can beat, or not', () => {
  expect(hasDescriptors()).toBe(process.platform === 'linux');
});

// Comparing paths, all that other systems have, does lose such races now and then.
if (hasDescriptors())
  describe('links swapped while a tool runs', () => {
    test('reads never give the outside away', async () => {
      await inWorkspace(async (workspace) => {
        const call = workspace.tools({}, descriptorConfinement);
        const seen = new Set<unknown>();
        await whileSwapping(workspace, async () => {
          for (const path of ['folder/secret.txt', 'file']) {
            seen.add(await call('read_file', { path }).catch((error: { code?: unknown }) => error.code));
          }
        });
        expect(seen).not.toContain(CANARY);
        expect(seen).toContain('inside');
        expect(seen).toContain('TOOL_PATH_OUTSIDE');
      });
    });

    test('writes never reach the outside, not even with a temporary file', async () => {
      await inWorkspace(async (workspace) => {
        const before = await outsideState(workspace);
        const call = workspace.tools({}, descriptorConfinement);
        const seen = new Set<unknown>();
        await whileSwapping(workspace, async (round) => {
          for (const path of ['folder/secret.txt', 'file', `folder/new${String(round)}/a.txt`]) {
            seen.add(
              await call('write_file', { path, content: 'inside' }).catch(
                (error: { code?: unknown }) => error.code,
              ),
            );
          }
          await call('edit_file', { path: 'file', old_str: 'CANARY', new_str: 'x' }).catch(() => null);
        });
        expect(await outsideState(workspace)).toBe(before);
        expect(seen).toContain(true);
        expect(seen).toContain('TOOL_PATH_OUTSIDE');
      });
    });

    test('searches never list the outside', async () => {
      await inWorkspace(async (workspace) => {
        await writeFile(`${workspace.outside}/only-outside.txt`, '');
        const call = workspace.tools({ hidden: true }, descriptorConfinement);
        await whileSwapping(workspace, async () => {
          const found = (await call('find_files', { pattern: '**/*.txt' })) as string[];
          expect(found.filter((file) => file.includes('only-outside'))).toEqual([]);
        });
      });
    });
  });
