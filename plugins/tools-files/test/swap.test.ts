import { readdir, rename, symlink, unlink } from 'node:fs/promises';
import { openFile } from '../src/confinement/open-file.js';
import { locate } from '../src/confinement/place.js';
import { replaceFile } from '../src/replace-file.js';
import { CONFINEMENTS, inWorkspace, outsideState, type TemporaryWorkspace } from './temporary-workspace.js';

const BYTES = Buffer.from('written');
const { signal } = new AbortController();

/** Puts a link to the outside in the place of a folder, which moves aside. */
async function swapFolder({ at, outside }: TemporaryWorkspace): Promise<void> {
  await rename(at('folder'), at('moved'));
  await symlink(outside, at('folder'));
}

describe.each(CONFINEMENTS)('a swap between check and use, confinement by %s', (name, confinement) => {
  test('of a folder for a link out is seen when a file is opened', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.put('folder/secret.txt', 'inside');
      const place = await locate(workspace.root, 'folder/secret.txt');
      await swapFolder(workspace);
      for (const purpose of ['read', 'change'] as const) {
        await expect(openFile(confinement, place, purpose)).rejects.toMatchObject({
          code: 'TOOL_PATH_OUTSIDE',
        });
      }
    });
  });

  test('of a file for a link is seen when it is opened', async () => {
    await inWorkspace(async ({ root, put, at, outside }) => {
      await put('a.txt', 'inside');
      const place = await locate(root, 'a.txt');
      await unlink(at('a.txt'));
      await symlink(`${outside}/secret.txt`, at('a.txt'));
      await expect(openFile(confinement, place, 'read')).rejects.toMatchObject({ code: 'TOOL_NOT_A_FILE' });
    });
  });

  test('of a folder for a link out is seen when the folder is held', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.put('folder/below/a.txt', '');
      await workspace.put('../outside/below/a.txt', '');
      await swapFolder(workspace);
      for (const folder of ['folder', 'folder/below']) {
        const held = confinement.hold(workspace.root, workspace.at(folder));
        await expect(held).rejects.toThrow(/ENOTDIR|ELOOP|exchanged during the call/);
      }
    });
  });

  test('of a new folder for a link out is seen when it is made', async () => {
    await inWorkspace(async (workspace) => {
      const before = await outsideState(workspace);
      const held = await confinement.hold(workspace.root, workspace.root);
      await symlink(workspace.outside, workspace.at('new'));
      await expect(held.make('new')).rejects.toThrow(/ENOTDIR|ELOOP|exchanged during the call/);
      await held.close();
      expect(await outsideState(workspace)).toBe(before);
    });
  });

  test('that moves a held folder out of the workspace stops the write', async () => {
    await inWorkspace(async ({ root, put, at, outside }) => {
      await put('folder/a.txt', 'old');
      const held = await confinement.hold(root, at('folder'));
      await rename(at('folder'), `${outside}/moved`);
      await expect(replaceFile(held, 'a.txt', BYTES, null, signal)).rejects.toThrow(/ENOENT|exchanged/);
      await held.close();
      expect(await readdir(`${outside}/moved`)).toEqual(['a.txt']);
    });
  });

  if (name === 'path') return;

  test('does not lead a write into the link: it goes where the held folder is', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.put('folder/secret.txt', 'old');
      const before = await outsideState(workspace);
      const held = await confinement.hold(workspace.root, workspace.at('folder'));
      await swapFolder(workspace);
      await replaceFile(held, 'secret.txt', BYTES, null, signal);
      await held.close();
      expect(await workspace.text('moved/secret.txt')).toBe('written');
      expect(await outsideState(workspace)).toBe(before);
    });
  });
});
