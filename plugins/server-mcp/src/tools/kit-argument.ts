import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { LackpyError, type KitInput } from 'lackpy';

/**
 * A kit as a client may name it: files only inside the workspace, wherever links lead. What lies outside looks like what
 * is not there.
 * @throws LackpyError KIT_NOT_FOUND.
 */
export async function kitArgument(
  kit: KitInput | undefined,
  workspace: string,
): Promise<KitInput | undefined> {
  if (typeof kit !== 'string' || !kit.startsWith('@')) return kit;
  const [root, file] = await Promise.all([
    realpath(workspace),
    realpath(path.resolve(workspace, kit.slice(1))).catch(() => null),
  ]);
  if (file !== null && file.startsWith(root + path.sep)) return `@${file}`;
  throw new LackpyError('KIT_NOT_FOUND', `'${kit}' is not a kit file inside the workspace`, {
    hint: 'Name a file by its path from the workspace folder, or the tools themselves.',
  });
}
