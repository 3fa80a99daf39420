import path from 'node:path';
import type { RE2JS } from 're2js';
import * as z from 'zod/mini';
import { invalidConfig } from '../diagnostics/invalid-config.js';
import { messageOf, type LackpyError } from '../diagnostics/lackpy-error.js';
import type { PlainData } from '../ports/plain-data.js';
import { globSource } from './glob-source.js';

const text = z.string().check(z.minLength(1));
const texts = z.union([text, z.array(text)]);

/** What an argument of a tool may be, as the config says it. Everything that is given has to hold. */
export const argumentRuleSchema = z.strictObject({
  /** Paths: one of these globs has to match. */
  glob: z.optional(texts),
  /** Paths: none of these globs may match. */
  notGlob: z.optional(texts),
  /** Text: the RE2 pattern has to match all of it. */
  pattern: z.optional(text),
  oneOf: z.optional(z.array(z.json())),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  /** Text and lists: the most characters or items. */
  maxLength: z.optional(z.int().check(z.gte(0))),
});

/** A rule for an argument of a tool, as the config holds it. */
export type ArgumentRule = z.output<typeof argumentRuleSchema>;

/** Where in the configuration a rule stands. */
interface Place {
  readonly key: string;
  readonly file: string | null;
}

/** Says what is wrong with a value, worded to follow "must"; null when nothing is. */
export type ArgumentCheck = (value: PlainData) => string | null;

/**
 * Compiles a rule. A list is checked item by item.
 * @param key where in the config the rule stands.
 * @param file where the config came from; null for one given in code.
 * @throws LackpyError CONFIG_INVALID for a glob or pattern that cannot be read.
 */
export async function argumentCheck(
  rule: ArgumentRule,
  key: string,
  file: string | null,
): Promise<ArgumentCheck> {
  const place = { key, file };
  const checks = [
    ...(await pathChecks(rule, place)),
    ...(await patternChecks(rule, place)),
    ...plainChecks(rule),
  ];
  const { maxLength } = rule;
  return (value) => {
    if (maxLength !== undefined && lengthOf(value) > maxLength) {
      return `have at most ${String(maxLength)} characters or items`;
    }
    const items = Array.isArray(value) ? value : [value];
    for (const item of items) {
      const fault = checks.map((check) => check(item)).find((found) => found !== null);
      if (fault !== undefined) return fault;
    }
    return null;
  };
}

async function pathChecks({ glob, notGlob }: ArgumentRule, place: Place): Promise<ArgumentCheck[]> {
  const allowed = await Promise.all(listOf(glob).map((one) => compileGlob(one, under(place, 'glob'))));
  const refused = await Promise.all(listOf(notGlob).map((one) => compileGlob(one, under(place, 'notGlob'))));
  if (allowed.length + refused.length === 0) return [];
  const words = `match ${listOf(glob).join(' or ')}`;
  return [
    (value) => {
      const found = typeof value === 'string' ? relativePath(value) : null;
      if (found === null) return 'be a path inside the workspace, relative to it';
      if (allowed.length > 0 && !allowed.some((one) => one.testExact(found))) return words;
      const index = refused.findIndex((one) => one.testExact(found));
      return index < 0 ? null : `not match ${listOf(notGlob)[index] ?? ''}`;
    },
  ];
}

async function patternChecks({ pattern }: ArgumentRule, place: Place): Promise<ArgumentCheck[]> {
  if (pattern === undefined) return [];
  const compiled = await compile(pattern, pattern, under(place, 'pattern'));
  return [
    (value) => {
      return typeof value === 'string' && compiled.testExact(value) ? null : `match the pattern ${pattern}`;
    },
  ];
}

function plainChecks({ oneOf, min, max }: ArgumentRule): ArgumentCheck[] {
  const checks: ArgumentCheck[] = [];
  if (oneOf !== undefined) {
    const known = new Set(oneOf.map((one) => JSON.stringify(one)));
    const words = `be one of ${[...known].join(', ')}`;
    checks.push((value) => (known.has(textOf(value)) ? null : words));
  }
  if (min !== undefined)
    checks.push((value) => (isNumber(value) && value >= min ? null : `be at least ${String(min)}`));
  if (max !== undefined)
    checks.push((value) => (isNumber(value) && value <= max ? null : `be at most ${String(max)}`));
  return checks;
}

function isNumber(value: PlainData): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function textOf(value: PlainData): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? Number(part) : part));
}

function lengthOf(value: PlainData): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

/** A path without detours; null for one that is absolute, leads out, or holds what globs cannot see. */
function relativePath(given: string): string | null {
  if (given.includes('\0') || given.includes('\\') || path.posix.isAbsolute(given)) return null;
  const place = path.posix.normalize(given.normalize('NFC'));
  return place === '..' || place.startsWith('../') ? null : place;
}

function listOf(given: string | readonly string[] | undefined): readonly string[] {
  if (given === undefined) return [];
  return typeof given === 'string' ? [given] : given;
}

function under({ key, file }: Place, name: string): Place {
  return { key: `${key}.${name}`, file };
}

async function compileGlob(glob: string, place: Place): Promise<RE2JS> {
  const source = globSource(path.posix.normalize(glob.normalize('NFC')));
  if (source === null) throw unreadable(place, glob, 'a bracket or brace is not closed');
  return await compile(source, glob, place);
}

async function compile(source: string, given: string, place: Place): Promise<RE2JS> {
  const { RE2JS: engine } = await import('re2js');
  try {
    return engine.compile(source, engine.DOTALL);
  } catch (error) {
    throw unreadable(place, given, messageOf(error));
  }
}

function unreadable(place: Place, given: string, reason: string): LackpyError {
  return invalidConfig([{ key: place.key, message: `cannot read '${given}': ${reason}.` }], place.file);
}
