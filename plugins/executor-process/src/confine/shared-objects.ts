import { existsSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

const report = z.object({ sharedObjects: z.array(z.string()) });

let known: readonly string[] | null = null;

/** The libraries that this Node is linked with, the loader included: the only files of the host that it needs to start. */
export function sharedObjects(): readonly string[] {
  known ??= read();
  return known;
}

function read(): string[] {
  const { sharedObjects: files } = report.parse(process.report.getReport());
  return files.filter(
    (file) =>
      path.isAbsolute(file) && file !== process.execPath && !file.endsWith('.node') && existsSync(file),
  );
}
