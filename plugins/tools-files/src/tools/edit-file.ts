import { LackpyError } from 'lackpy';
import { readBytes } from '../read-bytes.js';
import { replaceFirst } from '../text/replace-first.js';
import { decodeText, encodeText } from '../text/utf8.js';
import { textArgument } from '../tool-arguments.js';
import { changeFile, store, withFile } from './change.js';
import type { FileTool } from './file-tool.js';

/** `edit_file(path, old_str, new_str) -> bool` */
export const editFile: FileTool = async (args, signal, setup) => {
  const path = textArgument('edit_file', args, 'path');
  const old = textArgument('edit_file', args, 'old_str');
  const replacement = textArgument('edit_file', args, 'new_str');
  if (old === '') {
    throw new LackpyError('TOOL_ARGUMENT', 'edit_file: old_str is empty, so there is nothing to look for');
  }
  const { maxReadBytes, maxWriteBytes } = setup.options;
  return changeFile(path, setup, signal, (place) =>
    withFile(place, setup, async (file) => {
      const text = decodeText(path, await readBytes(file, path, maxReadBytes, signal));
      const edited = replaceFirst(text, old, replacement);
      if (edited === null) return false;
      await store(place, encodeText(path, edited, maxWriteBytes), file.stats, setup, signal);
      return true;
    }),
  );
};
