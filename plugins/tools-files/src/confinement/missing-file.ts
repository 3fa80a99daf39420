import { LackpyError, didYouMean } from 'lackpy';
import path from 'node:path';
import type { Confinement } from './confinement.js';
import type { Place } from './place.js';

const MOST_CANDIDATES = 2000;
const LONGEST_NAME = 128;

async function namesIn(confinement: Confinement, { root, existing }: Place): Promise<string[]> {
  try {
    const folder = await confinement.hold(root, existing);
    const entries = await folder.entries().finally(() => folder.close());
    return entries.slice(0, MOST_CANDIDATES).map((entry) => entry.name);
  } catch {
    // No names, no suggestion: the file is missing all the same.
    return [];
  }
}

async function suggestion(confinement: Confinement, place: Place, name: string): Promise<string> {
  if (name.length > LONGEST_NAME) return '';
  const names = await namesIn(confinement, place);
  const folder = path.relative(place.root, place.existing).split(path.sep).join('/');
  const near = didYouMean(name, names);
  return folder === '' ? near : near.replace("'", () => `'${folder}/`);
}

/** The error for a place that does not exist, with the name that was probably meant. */
export async function missingFile(confinement: Confinement, place: Place): Promise<LackpyError> {
  const [first = '', ...rest] = place.missing;
  const isFolder = rest.length > 0 ? ` There is no folder '${first}'.` : '';
  const near = await suggestion(confinement, place, first);
  const wanted = place.missing.at(-1) ?? first;
  const message = `No such file: '${place.given}' (in the workspace).${isFolder}${near}`;
  return new LackpyError('TOOL_FILE_NOT_FOUND', message, {
    hint: `find_files('**/${wanted}') looks for it in the whole workspace.`,
  });
}
