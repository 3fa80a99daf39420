import { compilePattern, type Pattern, type Template } from 'lackpy';

/** Compiled patterns, kept as long as the store hands out the same template: until its file changes. */
export class PatternCache {
  private readonly patterns = new WeakMap<Template, Promise<Pattern>>();

  /** @throws LackpyError TEMPLATE_INVALID. */
  of(template: Template): Promise<Pattern> {
    const known = this.patterns.get(template);
    if (known !== undefined) return known;
    const pattern = compilePattern(template.pattern);
    this.patterns.set(template, pattern);
    return pattern;
  }
}
