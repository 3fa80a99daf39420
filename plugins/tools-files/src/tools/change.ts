import { LackpyError } from 'lackpy';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { checkNamesFile, openFile, type OpenFile } from '../confinement/open-file.js';
import type { HeldFolder } from '../confinement/confinement.js';
import { locate, namesOf, type Place } from '../confinement/place.js';
import { readableFault } from '../readable-fault.js';
import { replaceFile } from '../replace-file.js';
import type { FileToolSetup } from './file-tool.js';

async function locateForChange(given: string, setup: FileToolSetup): Promise<Place> {
  const place = await locate(setup.workspace, given);
  checkNamesFile(given);
  const name = namesOf(place).find((one) => setup.protects.matches(one));
  if (name === undefined) return place;
  throw new LackpyError('TOOL_PATH_PROTECTED', `'${given}' may not be changed: '${name}' is protected`, {
    hint: 'The option protect of the tool provider lists what tools may not change.',
  });
}

/**
 * Runs a change of the file at a given path, after the changes of the same file that began before.
 * @throws LackpyError TOOL_PATH_PROTECTED, or what `locate` throws.
 */
export async function changeFile<T>(
  given: string,
  setup: FileToolSetup,
  signal: AbortSignal,
  change: (place: Place) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  try {
    const first = await locateForChange(given, setup);
    const key = path.join(first.existing, ...first.missing);
    return await setup.changes.run(key, async () => {
      signal.throwIfAborted();
      return change(await locateForChange(given, setup));
    });
  } catch (error) {
    throw readableFault(error, 'write', given);
  }
}

/** Runs `use` on the opened file at a place. */
export async function withFile<T>(
  place: Place,
  setup: FileToolSetup,
  use: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const file = await openFile(setup.confinement, place, 'change');
  try {
    return await use(file);
  } finally {
    await file.handle.close();
  }
}

async function holdParent(place: Place, setup: FileToolSetup): Promise<HeldFolder> {
  const { root, existing, missing } = place;
  if (missing.length === 0) return setup.confinement.hold(root, path.dirname(existing));
  let folder = await setup.confinement.hold(root, existing);
  for (const name of missing.slice(0, -1)) {
    const parent = folder;
    folder = await parent.make(name).finally(() => parent.close());
  }
  return folder;
}

/** Writes the file at a place, making the folders that are missing above it. */
export async function store(
  place: Place,
  bytes: Uint8Array,
  previous: Stats | null,
  setup: FileToolSetup,
  signal: AbortSignal,
): Promise<void> {
  const folder = await holdParent(place, setup);
  try {
    const name = place.missing.at(-1) ?? path.basename(place.existing);
    await replaceFile(folder, name, bytes, previous, signal);
  } finally {
    await folder.close();
  }
}
