import type { Call, Repair } from 'lackpy';
import { callsIn, replace, textOf } from './edits.js';

/** `readFile(path)` means the tool `read_file`. */
export const TOOL_NAME: Repair = {
  name: 'tool_name',
  edits: (program, { tools, grammar, params }) => {
    const names = new Set(tools.map(({ name }) => name));
    return callsIn(program).flatMap(({ func }) => {
      if (func.type !== 'Name' || names.has(func.id) || grammar.builtins.has(func.id)) return [];
      const tool = snakeCase(func.id);
      return names.has(tool) && !params.has(func.id) ? [replace(func, tool)] : [];
    });
  },
};

/** `tools.read_file(path)` means the tool alone. */
export const TOOL_PREFIX: Repair = {
  name: 'tool_prefix',
  edits: (program, { tools }) => {
    const names = new Set(tools.map(({ name }) => name));
    return callsIn(program).flatMap(({ func }) => {
      if (func.type !== 'Attribute' || func.value.type !== 'Name' || !PREFIXES.has(func.value.id)) return [];
      const tool = names.has(func.attr) ? func.attr : snakeCase(func.attr);
      return names.has(tool) ? [replace(func, tool)] : [];
    });
  },
};

const PREFIXES: ReadonlySet<string> = new Set(['tools', 'kit', 'api', 'functions']);

const READS: ReadonlySet<string> = new Set(['readFileSync', 'readFile']);

/** `fs.readFileSync(path, 'utf8')` means the tool `read_file`. */
export const FILE_READ: Repair = {
  name: 'file_read',
  edits: (program, { tools }) => {
    if (!tools.some(({ name }) => name === 'read_file')) return [];
    return callsIn(program).flatMap((call) => {
      const path = call.args[0];
      if (path === undefined || path.type === 'Starred' || !isFileRead(call)) return [];
      return [replace(call, `read_file(${textOf(program, path)})`)];
    });
  },
};

function isFileRead({ func }: Call): boolean {
  if (func.type !== 'Attribute' || !READS.has(func.attr)) return false;
  const owner = func.value.type === 'Subscript' ? func.value.value : func.value;
  return owner.type === 'Name' && owner.id === 'fs';
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
