import { describeIssues } from '../config/config-issues.js';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import { readBounded } from '../workspace/read-bounded.js';
import { evalFileSchema, evalKeysAt, type EvalFile } from './eval-file.js';

/** Longer eval files are not read. */
const MAX_BYTES = 8 * 1024 * 1024;

/** More faults than this are only counted. */
const SHOWN_FAULTS = 20;

/**
 * Reads a JSON file of intents with checks.
 * @throws LackpyError FILE_UNREADABLE when there is no such file, it is larger than 8 MB or no JSON; EVAL_INVALID naming every
 * key that is wrong.
 */
export async function readEvalFile(file: string): Promise<EvalFile> {
  return parseEvalFile(parseJson(await textOf(file), file), file);
}

/**
 * Checks the data of an eval file.
 * @param file where the data came from, for messages; null for data given in code.
 * @throws LackpyError EVAL_INVALID naming every key that is wrong.
 */
export function parseEvalFile(raw: unknown, file: string | null): EvalFile {
  const parsed = safeParse(raw, file);
  if (parsed.success) return parsed.data;
  const faults = describeIssues(parsed.error.issues, raw, evalKeysAt);
  const lines = faults.slice(0, SHOWN_FAULTS).map(({ key, message }) => `  ${key}: ${message}`);
  const rest = faults.length - lines.length;
  if (rest > 0) lines.push(`  and ${String(rest)} more`);
  throw invalid(lines.join('\n'), file, faults[0]?.key);
}

function safeParse(raw: unknown, file: string | null): ReturnType<typeof evalFileSchema.safeParse> {
  try {
    return evalFileSchema.safeParse(raw);
  } catch (error) {
    // Data without end in depth exhausts the stack.
    if (error instanceof RangeError) throw invalid('  it nests too deep', file, undefined);
    throw error;
  }
}

function invalid(lines: string, file: string | null, key: string | undefined): LackpyError {
  const where = file ?? 'the cases given in code';
  return new LackpyError('EVAL_INVALID', `Invalid eval file ${where}\n${lines}`, {
    hint: 'Correct the keys named above; docs/eval.md lists every key.',
    ...(file === null ? {} : { file }),
    ...(key === undefined ? {} : { key }),
  });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readBounded(file, MAX_BYTES);
  } catch (error) {
    throw unreadable(`Cannot read the eval file ${file}: ${messageOf(error)}`, file, error);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(`The eval file ${file} is not valid JSON: ${messageOf(error)}`, file, error);
  }
}

function unreadable(message: string, file: string, cause: unknown): LackpyError {
  return new LackpyError('FILE_UNREADABLE', message, { file, cause });
}
