import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { Dialect } from '../ports/dialect.js';
import type { ParamInfo } from '../ports/inference-provider.js';
import type { PlainData, PlainObject } from '../ports/plain-data.js';
import { copyPlain } from './plain-copy.js';

/** Params as callers give them: name → value, or name → { value, type, description }. */
export type ParamsInput = Readonly<Record<string, unknown>>;

/** Params ready for a run. */
export interface ResolvedParams {
  readonly values: PlainObject;
  readonly infos: readonly ParamInfo[];
}

function typeName(value: PlainData): string {
  if (value === null) return 'None';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return { string: 'str', boolean: 'bool', bigint: 'int', object: 'dict' }[typeof value as 'string'] ?? 'any';
}

interface DescribedParam {
  readonly value: unknown;
  readonly type?: unknown;
  readonly description?: unknown;
}

const DESCRIPTION_KEYS: readonly string[] = ['value', 'type', 'description'];

/** Whether an entry is the described form and not a mapping that happens to have a `value` key. */
function isDescribed(entry: unknown): entry is DescribedParam {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return false;
  const keys = Object.keys(entry);
  return keys.includes('value') && keys.every((key) => DESCRIPTION_KEYS.includes(key));
}

/**
 * Copies params in as plain data and checks their names.
 * @param taken names of tools and builtins.
 * @throws LackpyError PARAM_INVALID or PARAM_COLLISION.
 */
export function resolveParams(
  input: ParamsInput | undefined,
  taken: ReadonlySet<string>,
  dialect: Dialect,
): ResolvedParams {
  const values: PlainObject = {};
  const infos: ParamInfo[] = [];
  for (const [name, entry] of Object.entries(input ?? {})) {
    if (!dialect.isIdentifier(name)) {
      throw new LackpyError('PARAM_INVALID', `'${name}' cannot be the name of a param`, {
        hint: 'A param becomes a variable: use letters, digits and _, no digit first.',
      });
    }
    if (taken.has(name)) {
      throw new LackpyError('PARAM_COLLISION', `The param '${name}' has the name of a tool or builtin`, {
        hint: 'Give the param another name.',
      });
    }
    const described = isDescribed(entry);
    const value = copyPlain(described ? entry.value : entry, `param '${name}'`);
    const type = described && typeof entry.type === 'string' ? entry.type : typeName(value);
    const description = described && typeof entry.description === 'string' ? entry.description : '';
    Object.defineProperty(values, name, { value, enumerable: true, writable: true, configurable: true });
    infos.push({ name, type, description });
  }
  return { values, infos };
}
