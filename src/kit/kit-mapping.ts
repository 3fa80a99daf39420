import * as z from 'zod/mini';
import { LackpyError } from '../diagnostics/lackpy-error.js';

/** Alias → tool name, or alias → { tool }. A program sees only the alias. */
export interface KitMapping {
  readonly [alias: string]: string | { readonly tool: string };
}

const toolName = z.string().check(z.minLength(1));
const schema = z.union([
  z.array(toolName),
  z.record(z.string(), z.union([toolName, z.strictObject({ tool: toolName })])),
]);

const ALIAS = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/**
 * Pairs of alias and tool name from a list or mapping.
 * @throws LackpyError KIT_INVALID.
 */
export function parseKitMapping(input: unknown, file?: string): [string, string][] {
  const parsed = schema.safeParse(input);
  const where = file === undefined ? 'The kit' : `The kit file ${file}`;
  if (!parsed.success) {
    throw new LackpyError(
      'KIT_INVALID',
      `${where} must be a list of tool names or map each alias to a tool name`,
      {
        hint: 'For example ["read_file"], {"ls": "find_files"} or {"ls": {"tool": "find_files"}}.',
        ...(file === undefined ? {} : { file }),
      },
    );
  }
  if (Array.isArray(parsed.data)) return parsed.data.map((name) => [name, name]);
  return Object.entries(parsed.data).map(([alias, tool]) => {
    if (!ALIAS.test(alias)) {
      throw new LackpyError('KIT_INVALID', `${where} has the alias '${alias}', which no program could call`, {
        hint: 'An alias is a name: letters, digits and _, no digit first.',
      });
    }
    return [alias, typeof tool === 'string' ? tool : tool.tool];
  });
}
