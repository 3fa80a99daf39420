import type { ToolArg, ToolSpec } from '../ports/tool-provider.js';

/** A tool's signature as people and models read it: `read_file(path: str) -> str`. */
export function signatureText(name: string, { args, returns }: ToolSpec): string {
  return `${name}(${args.map(argText).join(', ')}) -> ${returns}`;
}

function argText({ name, type, required }: ToolArg): string {
  const typed = type === 'any' ? name : `${name}: ${type}`;
  return required ? typed : `${typed} = …`;
}
