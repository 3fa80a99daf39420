import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Limits } from '../ports/limits.js';
import type { Rule } from '../ports/rule.js';
import type { PortLookup } from '../plugins/port-lookup.js';
import type { ValidationOutcome, Validator } from '../ports/validator.js';
import type { Language } from './languages.js';
import { LruCache } from './lru-cache.js';

/** What a program may use. */
export interface CheckScope {
  readonly language: Language;
  readonly tools: ReadonlySet<string>;
  readonly params: ReadonlySet<string>;
  readonly rules: readonly Rule[];
  readonly limits: Limits;
}

const CACHED_PROGRAMS = 256;
const CACHED_SOURCE_LENGTH = 64 * 1024;

/**
 * Parses and validates program text. The outcome for the same text in the same scope is kept, so that a program that
 * comes again is neither parsed nor compiled again.
 */
export class ProgramChecker {
  private readonly outcomes = new LruCache<string, ValidationOutcome>(CACHED_PROGRAMS);
  private readonly ruleIds = new WeakMap<Rule, number>();
  private nextRuleId = 0;

  constructor(
    private readonly validators: PortLookup<Validator>,
    private readonly validatorName: string,
  ) {}

  /** @throws LackpyError when the validator cannot be had. */
  async check(source: string, scope: CheckScope): Promise<ValidationOutcome> {
    const validator = await this.validators.get(this.validatorName);
    if (source.length > CACHED_SOURCE_LENGTH) return checkWith(validator, source, scope);
    const key = this.keyOf(source, scope);
    const known = this.outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = checkWith(validator, source, scope);
    this.outcomes.set(key, outcome);
    return outcome;
  }

  private keyOf(source: string, scope: CheckScope): string {
    const { language, limits } = scope;
    const rules = scope.rules.map((rule) => this.idOf(rule));
    const bounds = [limits.sourceBytes, limits.nestingDepth];
    const names = [language.parser.language, language.grammar.name];
    return JSON.stringify([names, [...scope.tools], [...scope.params], rules, bounds, source]);
  }

  private idOf(rule: Rule): number {
    const known = this.ruleIds.get(rule);
    if (known !== undefined) return known;
    this.ruleIds.set(rule, this.nextRuleId);
    return this.nextRuleId++;
  }
}

function checkWith(validator: Validator, source: string, scope: CheckScope): ValidationOutcome {
  const { parser, grammar } = scope.language;
  const parsed = parser.parse(source, scope.limits);
  if (parsed.program === null) return unparsed(parsed.diagnostics);
  return validator.validate(parsed.program, {
    grammar,
    dialect: parser.dialect,
    tools: scope.tools,
    params: scope.params,
    rules: scope.rules,
  });
}

function unparsed(diagnostics: readonly Diagnostic[]): ValidationOutcome {
  return { program: null, diagnostics, calls: [], variables: [] };
}
