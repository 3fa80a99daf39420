import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * The absolute path of a command.
 * @throws Error when it is not installed.
 */
export function findCommand(name: string): string {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (path.isAbsolute(file) && isExecutable(file)) return file;
  }
  throw new Error(`${name} is not installed`);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
