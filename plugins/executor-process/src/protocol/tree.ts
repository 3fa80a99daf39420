import { NODE_TYPES, type Program, type Statement } from 'lackpy';
import { decodePlain } from './decode.js';
import { FrameError } from './frames.js';
import { encode } from './encode.js';
import { TAG } from './tags.js';

const KNOWN: ReadonlySet<unknown> = new Set(NODE_TYPES);

type Fields = Readonly<Record<string, unknown>>;

/** The statements of a program in a form that JSON holds. */
export function encodeTree(body: Program['body']): unknown {
  return formOf(body);
}

/**
 * The statements of a program out of their form in a message.
 * @throws FrameError for what is no tree.
 */
export function decodeTree(form: unknown): readonly Statement[] {
  if (!Array.isArray(form)) throw new FrameError('A program is no list of statements');
  return form.map((item) => partOf(item) as Statement);
}

function formOf(part: unknown): unknown {
  if (typeof part === 'bigint' || (typeof part === 'number' && !Number.isFinite(part))) {
    return encode(part, Infinity);
  }
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(formOf);
  const form: Record<string, unknown> = {};
  for (const key of Object.keys(part)) form[key] = formOf((part as Fields)[key]);
  return form;
}

function partOf(form: unknown): unknown {
  if (typeof form !== 'object' || form === null) return form;
  if (Array.isArray(form)) return form.map(partOf);
  if (Object.hasOwn(form, TAG)) return decodePlain(form);
  const { type, start, end } = form as Fields;
  if (!KNOWN.has(type) || !Number.isInteger(start) || !Number.isInteger(end)) {
    throw new FrameError('A program holds what is no node');
  }
  const node: Record<string, unknown> = {};
  for (const key of Object.keys(form)) node[key] = partOf((form as Fields)[key]);
  return node;
}
