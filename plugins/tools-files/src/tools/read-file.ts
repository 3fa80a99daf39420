import { openFile } from '../confinement/open-file.js';
import { locate } from '../confinement/place.js';
import { readBytes } from '../read-bytes.js';
import { readableFault } from '../readable-fault.js';
import { decodeText } from '../text/utf8.js';
import { textArgument } from '../tool-arguments.js';
import type { FileTool } from './file-tool.js';

/** `read_file(path) -> str` */
export const readFile: FileTool = async (args, signal, setup) => {
  const path = textArgument('read_file', args, 'path');
  signal.throwIfAborted();
  try {
    const file = await openFile(setup.confinement, await locate(setup.workspace, path), 'read');
    try {
      return decodeText(path, await readBytes(file, path, setup.options.maxReadBytes, signal));
    } finally {
      await file.handle.close();
    }
  } catch (error) {
    throw readableFault(error, 'read', path);
  }
};
