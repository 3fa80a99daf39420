import type { StandardIssue } from '../plugins/standard-schema.js';
import type { ConfigFault } from '../diagnostics/invalid-config.js';
import { didYouMean } from '../diagnostics/suggest.js';
import { camelCase, formatPath, snakeCase, spelledPath } from './key-case.js';

/** The parts of a zod issue that messages are made of. */
export interface SchemaIssue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly SchemaIssue[])[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  /** Whether the bound itself is allowed. */
  readonly inclusive?: boolean;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  tuple: 'a list',
};

function expectedOf(issue: SchemaIssue): string {
  if (issue.code === 'invalid_union') {
    const words = (issue.errors ?? []).flat().map((inner) => expectedOf(inner));
    return [...new Set(words)].join(' or ') || 'another form';
  }
  if (issue.code === 'invalid_value')
    return (issue.values ?? []).map((value) => JSON.stringify(value)).join(' or ');
  const open = issue.inclusive === false;
  if (issue.code === 'too_small') return `${open ? 'more than' : 'at least'} ${String(issue.minimum ?? 1)}`;
  if (issue.code === 'too_big') return `${open ? 'less than' : 'at most'} ${String(issue.maximum ?? 0)}`;
  return TYPE_WORDS[issue.expected ?? ''] ?? issue.expected ?? issue.message;
}

function unknownKeys(issue: SchemaIssue, raw: unknown, validKeys: readonly string[]): ConfigFault[] {
  const parent = spelledPath(raw, issue.path);
  return (issue.keys ?? []).map((key) => {
    const spelled = spelledPath(raw, [...issue.path, key]).at(-1) ?? key;
    const candidates = String(spelled).includes('_') ? validKeys.map(snakeCase) : validKeys;
    return {
      key: formatPath([...parent, spelled]),
      message: `unknown key.${didYouMean(String(spelled), candidates) || ` Known keys: ${validKeys.join(', ')}.`}`,
    };
  });
}

/** The faults behind zod issues, in words, with the nearest valid key for each unknown one. */
export function describeIssues(
  issues: readonly SchemaIssue[],
  raw: unknown,
  validKeysAt: (path: readonly PropertyKey[]) => readonly string[],
): ConfigFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, raw, validKeysAt(issue.path));
    return [
      {
        key: formatPath(spelledPath(raw, issue.path)) || '(the whole file)',
        message: `expected ${expectedOf(issue)}.`,
      },
    ];
  });
}

/** The faults behind issues of any Standard Schema, in the schema library's own words. */
export function describeStandardIssues(issues: readonly StandardIssue[], under: string): ConfigFault[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((part) => (typeof part === 'object' ? part.key : part));
    const zod = issue as Partial<SchemaIssue>;
    const keys = zod.code === 'unrecognized_keys' ? (zod.keys ?? []).map(camelCase).join(', ') : '';
    const message = keys === '' ? wordsOf(issue) : `unknown option ${keys}.`;
    return { key: [under, formatPath(path)].filter((part) => part !== '').join('.'), message };
  });
}

function wordsOf(issue: StandardIssue): string {
  const zod = issue as Partial<SchemaIssue> & StandardIssue;
  if (zod.code === undefined || issue.message !== 'Invalid input')
    return `${issue.message.replace(/\.$/, '')}.`;
  return `expected ${expectedOf({ ...zod, path: [] })}.`;
}
