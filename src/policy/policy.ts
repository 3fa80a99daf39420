import { invalidConfig } from '../diagnostics/invalid-config.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Grade } from '../kit/grade.js';
import type { BoundTool } from '../ports/executor.js';
import type { PlainObject } from '../ports/plain-data.js';
import type { Rule } from '../ports/rule.js';
import { signatureRule, type SignatureScope } from '../signatures/signature-rule.js';
import type { ToolFunction, ToolSpec } from '../ports/tool-provider.js';
import { argumentCheck, type ArgumentRule } from './argument-rule.js';
import { gradeRule } from './grade-rule.js';
import { ARGUMENT_HINT, argumentFault, literalRule, type ArgumentChecks } from './literal-rule.js';
import { ANY_GRADE, maxGradeOf, tighter } from './max-grade.js';

/** What the config says about policy. */
export interface PolicyConfig {
  readonly maxGrade: Grade;
  /** Whether calls are checked against the signatures of tools before a program runs. */
  readonly signatures: boolean;
  /** Rules by tool and argument. */
  readonly arguments: ReadonlyMap<string, ReadonlyMap<string, ArgumentRule>>;
}

const MOST_KEPT = 64;

/** What programs may do with the tools they are given. A request can only tighten it. */
export class Policy {
  /** The same rules for the same tools, so that a program that was checked once is not checked again. */
  private readonly rules = new Map<string, readonly Rule[]>();

  private constructor(
    private readonly maxGrade: Grade,
    private readonly signatures: boolean,
    private readonly checks: ReadonlyMap<string, ArgumentChecks>,
    private readonly file: string | null,
  ) {}

  /**
   * @param file where the config came from; null for one given in code.
   * @throws LackpyError CONFIG_INVALID for a glob or pattern that cannot be read.
   */
  static async of(config: PolicyConfig, file: string | null): Promise<Policy> {
    const checks = new Map<string, ArgumentChecks>();
    for (const [tool, rules] of config.arguments) {
      const compiled = await Promise.all(
        [...rules].map(async ([name, rule]) => {
          return [name, await argumentCheck(rule, `policy.arguments.${tool}.${name}`, file)] as const;
        }),
      );
      checks.set(tool, new Map(compiled));
    }
    return new Policy(config.maxGrade, config.signatures, checks, file);
  }

  /**
   * The rules that a program has to pass for these tools.
   * @param requested a further bound on grades.
   * @param known what is known of the other names of a program.
   * @throws LackpyError USAGE for something that is no grade.
   */
  rulesFor(
    tools: ReadonlyMap<string, BoundTool>,
    requested: unknown,
    known: Omit<SignatureScope, 'tools'>,
  ): readonly Rule[] {
    const bound = this.bound(requested);
    const key = JSON.stringify([
      bound,
      [...tools].map(([name, { spec }]) => [name, spec]),
      known.params,
      [...known.results],
    ]);
    const rules = this.rules.get(key) ?? this.makeRules(tools, bound, known);
    if (this.rules.size >= MOST_KEPT) this.rules.clear();
    this.rules.set(key, rules);
    return rules;
  }

  /**
   * The highest grade that a tool may have.
   * @param requested a further bound.
   * @throws LackpyError USAGE for something that is no grade.
   */
  bound(requested: unknown): Grade {
    return requested === undefined ? this.maxGrade : tighter(this.maxGrade, maxGradeOf(requested));
  }

  /** The tools that the policy names and nobody has. */
  unknownTools(names: Iterable<string>): string[] {
    const known = new Set(names);
    return [...this.checks.keys()].filter((tool) => !known.has(tool));
  }

  /**
   * The function of a tool with its arguments checked at every call.
   * @throws LackpyError CONFIG_INVALID when the policy names an argument that the tool does not have.
   */
  guard(spec: ToolSpec, invoke: ToolFunction): ToolFunction {
    const checks = this.checks.get(spec.name);
    if (checks === undefined) return invoke;
    requireKnown(spec, checks, this.file);
    return (args, context) => {
      refuse(spec.name, checks, args);
      return invoke(args, context);
    };
  }

  private makeRules(
    tools: ReadonlyMap<string, BoundTool>,
    bound: Grade,
    known: Omit<SignatureScope, 'tools'>,
  ): readonly Rule[] {
    const rules: Rule[] = [];
    if (this.signatures) {
      const specs = new Map([...tools].map(([name, { spec }]) => [name, spec]));
      rules.push(signatureRule({ ...known, tools: specs }));
    }
    if (bound.w < ANY_GRADE.w || bound.d < ANY_GRADE.d) rules.push(gradeRule(tools, bound));
    if (this.checks.size > 0) rules.push(literalRule(tools, ({ spec }) => this.checks.get(spec.name)));
    return rules;
  }
}

function requireKnown(spec: ToolSpec, checks: ArgumentChecks, file: string | null): void {
  const names = spec.args.map(({ name }) => name);
  for (const name of checks.keys()) {
    if (names.includes(name)) continue;
    const key = `policy.arguments.${spec.name}.${name}`;
    const message = `'${spec.name}' has no such argument.${didYouMean(name, names)}`;
    throw invalidConfig([{ key, message }], file);
  }
}

/** An argument that the call leaves out is the tool's own choice. */
function refuse(tool: string, checks: ArgumentChecks, args: PlainObject): void {
  for (const [name, check] of checks) {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    const fault = value === undefined ? null : check(value);
    if (fault === null) continue;
    throw new LackpyError('POLICY_ARGUMENT', argumentFault(tool, name, fault), {
      hint: ARGUMENT_HINT,
    });
  }
}
