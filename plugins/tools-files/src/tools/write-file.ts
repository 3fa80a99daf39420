import { encodeText } from '../text/utf8.js';
import { textArgument } from '../tool-arguments.js';
import { changeFile, store, withFile } from './change.js';
import type { FileTool } from './file-tool.js';

/** `write_file(path, content) -> bool` */
export const writeFile: FileTool = async (args, signal, setup) => {
  const path = textArgument('write_file', args, 'path');
  const bytes = encodeText(path, textArgument('write_file', args, 'content'), setup.options.maxWriteBytes);
  return changeFile(path, setup, signal, async (place) => {
    const isNew = place.missing.length > 0;
    const previous = isNew ? null : await withFile(place, setup, async ({ stats }) => stats);
    await store(place, bytes, previous, setup, signal);
    return true;
  });
};
