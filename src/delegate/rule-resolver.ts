import type { Selection } from '../config/config.js';
import type { PortLookup } from '../plugins/port-lookup.js';
import type { Rule } from '../ports/rule.js';

/** A rule as callers name it: a name, a name with options, or an implementation. */
export type RuleInput = string | readonly [name: string, options?: unknown] | Rule;

/** Turns rule names into rules. The rules of the config always apply; a request can only add to them. */
export class RuleResolver {
  constructor(
    private readonly rules: PortLookup<Rule>,
    private readonly configured: readonly Selection[],
  ) {}

  /** @throws LackpyError PORT_UNKNOWN_NAME or PLUGIN_OPTIONS. */
  async resolve(requested: readonly RuleInput[] = []): Promise<Rule[]> {
    const always = this.configured.map((selection) => this.rules.get(selection.name));
    const added = requested.map((input, index) => this.one(input, `rules[${String(index)}]`));
    return await Promise.all([...always, ...added]);
  }

  private async one(input: RuleInput, key: string): Promise<Rule> {
    if (typeof input === 'string') return await this.rules.get(input);
    if ('check' in input) return input;
    const [name, options] = input;
    return options === undefined ? await this.rules.get(name) : await this.rules.create(name, options, key);
  }
}
