import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Argv, InferredOptionTypes } from 'yargs';
import type { KitInput } from '../kit/kit-resolver.js';
import type { LackpyService } from '../delegate/lackpy-service.js';
import type { ProgramOptions } from '../delegate/preparation.js';
import type { RuleInput } from '../delegate/rule-resolver.js';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import type { Io } from './io.js';
import { STDIN_ARGUMENT } from './stdin-argument.js';

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
} as const;

/** The parsed options of commands about programs. */
export type ProgramArgs = InferredOptionTypes<typeof OPTIONS>;

/** Adds the options of commands about programs. */
export function withProgramOptions<T>(yargs: Argv<T>): Argv<T & ProgramArgs> {
  return yargs.options(OPTIONS) as unknown as Argv<T & ProgramArgs>;
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
  };
}

/**
 * Reads a program file; `-` is standard input.
 * @throws LackpyError FILE_UNREADABLE.
 */
export async function readProgram(file: string, io: Io): Promise<string> {
  if (file === STDIN_ARGUMENT) return await io.readStdin();
  try {
    const bytes = await readFile(path.resolve(io.cwd, file));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const isText = !(error instanceof TypeError);
    const reason = isText ? messageOf(error) : 'it is not UTF-8 text';
    throw new LackpyError('FILE_UNREADABLE', `Cannot read the program ${file}: ${reason}`, {
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
