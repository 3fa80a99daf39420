import {
  LackpyError,
  didYouMean,
  type ToolFunction,
  type ToolProvider,
  type ToolRegistration,
  type ToolSpec,
} from 'lackpy';
import type { Confinement } from './confinement/confinement.js';
import { descriptorConfinement, hasDescriptors } from './confinement/descriptor-confinement.js';
import { pathConfinement } from './confinement/path-confinement.js';
import { NameFilter } from './glob/name-filter.js';
import { KeyedQueue } from './keyed-queue.js';
import type { FileOptions } from './options.js';
import { toolSpecs } from './tool-specs.js';
import { editFile } from './tools/edit-file.js';
import type { FileTool, FileToolSetup } from './tools/file-tool.js';
import { findFiles } from './tools/find-files.js';
import { readFile } from './tools/read-file.js';
import { writeFile } from './tools/write-file.js';

const TOOLS: ReadonlyMap<string, FileTool> = new Map([
  ['read_file', readFile],
  ['find_files', findFiles],
  ['write_file', writeFile],
  ['edit_file', editFile],
]);

/** The file tools of one workspace. */
export class FilesProvider implements ToolProvider {
  private readonly setup: FileToolSetup;
  private readonly specs: readonly ToolRegistration[];

  /** @param workspace the folder that every path stays in. */
  constructor(
    readonly name: string,
    workspace: string,
    options: FileOptions,
    confinement: Confinement = hasDescriptors() ? descriptorConfinement : pathConfinement,
  ) {
    this.specs = toolSpecs(name);
    this.setup = {
      workspace,
      options,
      confinement,
      changes: new KeyedQueue(),
      protects: new NameFilter(options.protect),
      ignores: new NameFilter(options.ignore),
    };
  }

  tools(): readonly ToolRegistration[] {
    return this.specs;
  }

  /** @throws LackpyError TOOL_NOT_FOUND for a spec that is none of the four tools. */
  resolve(spec: ToolSpec): ToolFunction {
    const own = this.specs.find(({ name, aliases }) => name === spec.name || aliases?.includes(spec.name));
    const tool = own === undefined ? undefined : TOOLS.get(own.name);
    if (tool === undefined) {
      const near = didYouMean(spec.name, TOOLS.keys());
      throw new LackpyError('TOOL_NOT_FOUND', `There is no file tool '${spec.name}'.${near}`, {
        hint: `The file tools are ${[...TOOLS.keys()].join(', ')}.`,
      });
    }
    return (args, { signal }) => tool(args, signal, this.setup);
  }
}
