import { LackpyError, didYouMean, listNames } from 'lackpy';
import type { Namespace } from './import-module.js';
import type { ProviderConfig } from './provider-config.js';

/** A function and what it is a method of; undefined for a plain export. */
export interface FoundFunction {
  readonly call: (...args: unknown[]) => unknown;
  readonly receiver: unknown;
}

interface Found {
  readonly value: unknown;
  readonly receiver: unknown;
}

const MOST_NAMES = 30;

function isHolder(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Own properties, and methods of an object's class; never what every object or function inherits. */
function hasMember(holder: object, name: string): boolean {
  if (Object.hasOwn(holder, name)) return true;
  return typeof holder === 'object' && name in holder && !(name in Object.prototype);
}

function follow(start: object, names: readonly string[]): Found | null {
  let found: Found = { value: start, receiver: undefined };
  for (const name of names) {
    const holder = found.value;
    if (!isHolder(holder) || !hasMember(holder, name)) return null;
    found = { value: (holder as Namespace)[name], receiver: holder === start ? undefined : holder };
  }
  return found;
}

/** CommonJS modules made from ES modules hold their own `default` inside the one that Node gives them. */
function unwrapDefault({ value, receiver }: Found): Found {
  const inner =
    isHolder(value) && Object.hasOwn(value, '__esModule') ? (value as Namespace)['default'] : undefined;
  return typeof inner === 'function' ? { value: inner, receiver: undefined } : { value, receiver };
}

function missing(namespace: Namespace, { module, function: wanted }: ProviderConfig): LackpyError {
  const inner = namespace['default'];
  const more = typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
  const names = [...new Set([...Object.keys(namespace), ...more])].filter((name) => name !== '__esModule');
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length > shown.length ? `, … (${String(names.length)} in all)` : '';
  const message = `Module '${module}' has no export '${wanted}'.${didYouMean(wanted, names)}`;
  return new LackpyError('TOOL_MODULE', message, {
    hint: `It exports ${listNames(shown, 'nothing')}${rest}.`,
  });
}

function refusal(found: unknown, { module, function: wanted }: ProviderConfig): string | null {
  const what = `Export '${wanted}' of module '${module}' is`;
  if (typeof found !== 'function')
    return `${what} ${found === null ? 'null' : `a ${typeof found}`}, not a function`;
  const isClass = /^class\b/.test(Function.prototype.toString.call(found));
  return isClass ? `${what} a class, not a function that can be called` : null;
}

/**
 * The function that a config names among the exports of a module. A dotted name leads into exported objects; names
 * that a CommonJS module does not export one by one are looked for in its default export.
 * @throws LackpyError TOOL_MODULE when there is none, listing what there is.
 */
export function findFunction(namespace: Namespace, config: ProviderConfig): FoundFunction {
  const names = config.function.split('.');
  const inner = namespace['default'];
  const found = follow(namespace, names) ?? (isHolder(inner) ? follow(inner, names) : null);
  if (found === null) throw missing(namespace, config);
  const { value, receiver } = config.function === 'default' ? unwrapDefault(found) : found;
  const reason = refusal(value, config);
  if (reason !== null) throw new LackpyError('TOOL_MODULE', reason);
  return { call: value as FoundFunction['call'], receiver };
}
