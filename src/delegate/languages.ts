import { LackpyError } from '../diagnostics/lackpy-error.js';
import { didYouMean, listNames } from '../diagnostics/suggest.js';
import type { PortLookup } from '../plugins/port-lookup.js';
import type { Grammar } from '../ports/grammar.js';
import type { Parser } from '../ports/parser.js';

/** A language with one of its grammars. */
export interface Language {
  readonly parser: Parser;
  readonly grammar: Grammar;
}

/** Finds languages and grammars by name. */
export class Languages {
  constructor(
    private readonly parsers: PortLookup<Parser>,
    private readonly defaults: { readonly language: string; readonly grammar: string },
  ) {}

  /**
   * @param name absent means the configured language.
   * @throws LackpyError PORT_UNKNOWN_NAME.
   */
  async get(
    name: string = this.defaults.language,
    grammarName: string = this.defaults.grammar,
  ): Promise<Language> {
    const parser = await this.parsers.get(name);
    const { grammars } = parser.dialect;
    const grammar = grammars.get(grammarName);
    if (grammar !== undefined) return { parser, grammar };
    const near = didYouMean(grammarName, grammars.keys());
    throw new LackpyError(
      'PORT_UNKNOWN_NAME',
      `The language '${name}' has no grammar '${grammarName}'.${near}`,
      {
        hint: `Grammars of ${name}: ${listNames(grammars.keys())}.`,
        key: 'grammar',
      },
    );
  }

  /** The name of the language that a file's extension belongs to, or undefined. */
  async byExtension(extension: string): Promise<string | undefined> {
    for (const name of this.parsers.names()) {
      const parser = await this.parsers.get(name);
      if (parser.extensions.includes(extension)) return name;
    }
    return undefined;
  }
}
