import { mkdir, symlink, unlink } from 'node:fs/promises';
import { CANARY, CONFINEMENTS, inWorkspace, outsideState, type Call } from './temporary-workspace.js';

const WRITES = { content: 'written', old_str: 'CANARY', new_str: 'written' };

/** Every way to touch a file. */
async function attempts(call: Call, path: string): Promise<unknown[]> {
  return Promise.all(
    ['read_file', 'write_file', 'edit_file'].map((tool) =>
      call(tool, { path, ...WRITES }).catch((error: unknown) => error),
    ),
  );
}

describe.each(CONFINEMENTS)('confinement by %s', (_, confinement) => {
  test.each([
    ['..', 'is outside the workspace'],
    ['../outside/secret.txt', 'is outside the workspace'],
    ['src/../../outside/secret.txt', 'is outside the workspace'],
    ['./../outside/new.txt', 'is outside the workspace'],
    ['/etc/passwd', 'is outside the workspace'],
    ['//etc/passwd', 'is outside the workspace'],
    ['/proc/self/environ', 'is outside the workspace'],
    ['/dev/zero', 'is outside the workspace'],
    ['file-link', 'leads out of the workspace through a link'],
    ['folder-link/secret.txt', 'leads out of the workspace through a link'],
    ['folder-link/new.txt', 'leads out of the workspace through a link'],
    ['folder-link/new/deep.txt', 'leads out of the workspace through a link'],
    ['src/up/secret.txt', 'leads out of the workspace through a link'],
    ['chain', 'leads out of the workspace through a link'],
    ['dangling', 'goes through a link that leads nowhere'],
    ['dangling-inside', 'goes through a link that leads nowhere'],
    ['dangling-folder/x.txt', 'goes through a link that leads nowhere'],
    ['circle', 'runs in a circle of links'],
    ['circle/x', 'runs in a circle of links'],
    ['dev', 'leads out of the workspace through a link'],
  ])('refuses %s', async (path, reason) => {
    await inWorkspace(async (workspace) => {
      const { at, outside, tools } = workspace;
      await mkdir(at('src'));
      for (const [target, name] of [
        [`${outside}/secret.txt`, 'file-link'],
        ['../outside', 'folder-link'],
        ['../../outside', 'src/up'],
        ['file-link', 'chain'],
        [`${outside}/planted.txt`, 'dangling'],
        ['not-there.txt', 'dangling-inside'],
        [`${outside}/planted`, 'dangling-folder'],
        ['circle', 'circle'],
        ['/dev/zero', 'dev'],
      ] as const) {
        await symlink(target, at(name));
      }
      const before = await outsideState(workspace);
      for (const result of await attempts(tools({}, confinement), path)) {
        expect(result).toMatchObject({
          code: 'TOOL_PATH_OUTSIDE',
          message: expect.stringContaining(reason) as unknown,
        });
      }
      expect(await outsideState(workspace)).toBe(before);
    });
  });

  test('refuses an absolute path outside, and a sibling whose name begins like the workspace', async () => {
    await inWorkspace(async (workspace) => {
      const { root, outside, tools } = workspace;
      await mkdir(`${root}-other`);
      for (const path of [`${outside}/secret.txt`, `${root}-other/a.txt`, `${root}/../outside/secret.txt`]) {
        for (const result of await attempts(tools({}, confinement), path)) {
          expect(result).toMatchObject({ code: 'TOOL_PATH_OUTSIDE' });
        }
      }
    });
  });

  test('follows links that stay inside', async () => {
    await inWorkspace(async ({ root, at, put, tools }) => {
      await put('deep/er/a.txt', 'CANARY of the workspace itself');
      await symlink('deep/er', at('relative'));
      await symlink(`${root}/deep`, at('absolute'));
      await symlink('../deep/er/a.txt', at('deep/up-and-down'));
      const call = tools({}, confinement);
      for (const path of ['relative/a.txt', 'absolute/er/a.txt', 'deep/up-and-down']) {
        expect(await call('read_file', { path })).toContain('workspace itself');
      }
    });
  });

  test('searches no folder and lists no file that a link leads out to', async () => {
    await inWorkspace(async ({ at, outside, put, tools }) => {
      await put('src/a.txt', '');
      await symlink(outside, at('src/out'));
      await symlink(`${outside}/secret.txt`, at('src/out.txt'));
      await symlink('/', at('src/disk'));
      const call = tools({ hidden: true }, confinement);
      for (const pattern of ['**', '**/*.txt', 'src/*', 'src/**', 'src/{a,out}.txt']) {
        expect(await call('find_files', { pattern })).toEqual(['src/a.txt']);
      }
      for (const pattern of ['src/*/*.txt', 'src/out/*.txt', 'src/out/**', 'src/disk/etc/*']) {
        expect(await call('find_files', { pattern })).toEqual([]);
      }
    });
  });

  test('works in a workspace that is itself a link, and stays in it', async () => {
    await inWorkspace(async ({ root, outside, put }) => {
      await put('a.txt', 'inside');
      await symlink(root, `${outside}/link`);
      const { FilesProvider } = await import('../src/files-provider.js');
      const { optionsSchema } = await import('../src/options.js');
      const provider = new FilesProvider('files', `${outside}/link`, optionsSchema.parse({}), confinement);
      const { signal } = new AbortController();
      const call: Call = async (name, args) => provider.resolve({ name } as never)(args, { signal });
      expect(await call('read_file', { path: 'a.txt' })).toBe('inside');
      expect(await call('find_files', { pattern: '*' })).toEqual(['a.txt']);
      expect(await call('find_files', { pattern: `${outside}/link/*.txt` })).toEqual(['a.txt']);
      expect(await call('find_files', { pattern: `${root}/*.txt` })).toEqual(['a.txt']);
      const fault = await call('read_file', { path: `${outside}/secret.txt` }).catch(String);
      expect(fault).not.toContain(CANARY);
      await unlink(`${outside}/link`);
      await expect(call('read_file', { path: 'a.txt' })).rejects.toMatchObject({ code: 'WORKSPACE_INVALID' });
    });
  });
});
