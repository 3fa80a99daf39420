import path from 'node:path';
import type { Argv, InferredOptionTypes } from 'yargs';
import type { KitInput } from '../kit/kit-resolver.js';
import type { LackpyService } from '../delegate/lackpy-service.js';
import type { ProgramOptions } from '../delegate/preparation.js';
import type { MaxGradeInput } from '../policy/max-grade.js';
import type { RuleInput } from '../delegate/rule-resolver.js';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import { readBounded } from '../workspace/read-bounded.js';
import { MOST_INPUT, type Io } from './io.js';
import { limitsOf, withCheckLimits } from './limit-options.js';
import { STDIN_ARGUMENT } from './arguments.js';

const OPTIONS = {
  kit: { type: 'string', describe: 'Kit name, tools as a,b,c, or @file', requiresArg: true },
  param: {
    type: 'string',
    array: true,
    describe: 'A variable for the program: name=value',
    requiresArg: true,
  },
  rule: { type: 'string', array: true, describe: 'A further rule: name or name=number', requiresArg: true },
  language: { type: 'string', describe: 'Language of the program', requiresArg: true },
  grammar: { type: 'string', describe: 'Grammar of the language: standard or strict', requiresArg: true },
  'max-grade': {
    type: 'string',
    describe: 'Highest grade of the tools a program may reach: 0 to 3, or w,d',
    requiresArg: true,
  },
} as const;

/** The parsed options of commands about programs. */
export type ProgramArgs = InferredOptionTypes<typeof OPTIONS>;

/** Adds the options of commands about programs. */
export function withProgramOptions<T>(yargs: Argv<T>): Argv<T & ProgramArgs> {
  return withCheckLimits(yargs.options(OPTIONS)) as unknown as Argv<T & ProgramArgs>;
}

function parseParam(text: string): [string, unknown] {
  const equals = text.indexOf('=');
  if (equals < 1) {
    throw new LackpyError('USAGE', `'${text}' is not a param`, { hint: 'Write --param name=value.' });
  }
  const value = text.slice(equals + 1);
  try {
    return [text.slice(0, equals), JSON.parse(value)];
  } catch {
    return [text.slice(0, equals), value];
  }
}

function parseRule(text: string): RuleInput {
  const [name = '', value] = text.split('=', 2);
  return value === undefined ? name : [name, Number(value)];
}

function gradeOf(text: string): MaxGradeInput {
  const parts = text.split(',').map((part) => (/^[0-3]$/.test(part.trim()) ? Number(part) : NaN));
  const [w = NaN, d = w] = parts;
  if (parts.length <= 2 && !parts.includes(NaN)) return { w, d };
  throw new LackpyError('USAGE', `'${text}' is not a grade`, {
    hint: 'Write --max-grade 1 for both parts, or --max-grade 3,1 for w and d, each from 0 to 3.',
  });
}

function kitOf(kit: string | undefined, cwd: string): KitInput | undefined {
  return kit?.startsWith('@') === true ? `@${path.resolve(cwd, kit.slice(1))}` : kit;
}

/** The service options behind the command line's. */
export function programOptions(args: ProgramArgs, io: Io): ProgramOptions {
  return {
    kit: kitOf(args.kit, io.cwd),
    params: args.param === undefined ? undefined : Object.fromEntries(args.param.map(parseParam)),
    rules: args.rule?.map(parseRule),
    language: args.language,
    grammar: args.grammar,
    maxGrade: args['max-grade'] === undefined ? undefined : gradeOf(args['max-grade']),
    limits: limitsOf(args),
  };
}

/**
 * Reads a program file; `-` is standard input.
 * @throws LackpyError FILE_UNREADABLE.
 */
export async function readProgram(file: string, io: Io): Promise<string> {
  try {
    if (file === STDIN_ARGUMENT) return await io.readStdin();
    return await readBounded(path.resolve(io.cwd, file), MOST_INPUT);
  } catch (error) {
    throw new LackpyError('FILE_UNREADABLE', `Cannot read the program ${file}: ${messageOf(error)}`, {
      file,
      cause: error,
    });
  }
}

/** The language of a program file: the one asked for, or the one its extension belongs to. */
export async function languageOf(
  file: string,
  args: ProgramArgs,
  service: LackpyService,
): Promise<string | undefined> {
  return args.language ?? (await service.languages.byExtension(path.extname(file)));
}
