import { isLackpyError } from '../diagnostics/lackpy-error.js';
import { fillTemplate } from '../templates/fill/fill-template.js';
import { compilePattern } from '../templates/pattern/compile-pattern.js';
import type { Template } from '../templates/template.js';
import type { CheckScope, ProgramChecker } from './program-checker.js';

/** What trying a template showed. */
export interface TemplateTest {
  readonly name: string;
  readonly pattern: string;
  /** Whether the program that would run is valid with the kit. */
  readonly valid: boolean;
  readonly errors: readonly string[];
  /** Whether the pattern matches the intent; null when none was given. */
  readonly matches: boolean | null;
  /** What the pattern captured; null when it was not matched. */
  readonly captures: Readonly<Record<string, string>> | null;
  /** The program for the intent; null when it was not matched. */
  readonly program: string | null;
}

/** Tries a template on an intent, or its program as it stands when there is none. Runs nothing. */
export async function testTemplate(
  template: Template,
  intent: string | undefined,
  scope: CheckScope,
  checker: ProgramChecker,
): Promise<TemplateTest> {
  const base = { name: template.name, pattern: template.pattern };
  try {
    const pattern = await compilePattern(template.pattern);
    const captures = intent === undefined ? new Map<string, string>() : pattern.match(intent);
    const filled = captures === null ? null : fill(template, captures, scope);
    const { diagnostics } = await checker.check(filled ?? template.program, scope);
    const errors = diagnostics.map((diagnostic) => diagnostic.message);
    const matched = intent === undefined || captures === null ? null : Object.fromEntries(captures);
    return {
      ...base,
      valid: errors.length === 0,
      errors,
      matches: intent === undefined ? null : captures !== null,
      captures: matched,
      program: matched === null ? null : filled,
    };
  } catch (error) {
    if (!isLackpyError(error)) throw error;
    return { ...base, valid: false, errors: [error.message], matches: null, captures: null, program: null };
  }
}

function fill(template: Template, captures: ReadonlyMap<string, string>, scope: CheckScope): string {
  const { parser, grammar } = scope.language;
  const reserved = new Set([...scope.tools, ...scope.params, ...grammar.builtins]);
  return fillTemplate(template, captures, { parser, limits: scope.limits, reserved });
}
