import type { LackpyService, Limits, MaxGradeInput, ProgramOptions, RuleInput, RunOptions } from 'lackpy';
import type { ProgramInput, RunInput } from './input.js';
import { kitArgument } from './kit-argument.js';
import { sandboxArgument } from './sandbox-argument.js';

/** The options of the service behind a client's. */
export async function programOptions(input: ProgramInput, service: LackpyService): Promise<ProgramOptions> {
  const { workspace } = await service.status();
  const { params, language, grammar, limits } = input;
  return {
    kit: await kitArgument(input.kit, workspace),
    ...{ params, language, grammar },
    rules: input.rules?.map(ruleOf),
    maxGrade: gradeOf(input.max_grade),
    limits: limits === undefined ? undefined : within(service.limits, limits),
  };
}

/** The options of the service behind a client's, for a call that runs a program. */
export async function runOptions(input: RunInput, service: LackpyService): Promise<RunOptions> {
  return {
    ...(await programOptions(input, service)),
    sandbox: await sandboxArgument(input.sandbox, service),
  };
}

function ruleOf(rule: NonNullable<ProgramInput['rules']>[number]): RuleInput {
  if (typeof rule === 'string') return rule;
  const [name, options] = rule;
  return [name, options];
}

function gradeOf(grade: ProgramInput['max_grade']): MaxGradeInput | undefined {
  if (grade === undefined || typeof grade === 'number') return grade;
  return {
    ...(grade.w === undefined ? {} : { w: grade.w }),
    ...(grade.d === undefined ? {} : { d: grade.d }),
  };
}

/** The limits a client asks for, as far as this server's allow: a call can only tighten them. */
function within(configured: Limits, asked: Readonly<Record<string, number | undefined>>): Partial<Limits> {
  const bounds = Object.entries(configured) as [keyof Limits, number][];
  return Object.fromEntries(
    bounds.map(([name, most]) => [name, Math.min(most, asked[snakeCase(name)] ?? most)]),
  );
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
