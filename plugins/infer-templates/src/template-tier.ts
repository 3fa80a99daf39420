import {
  MAX_INTENT_LENGTH,
  TemplateStore,
  fillTemplate,
  messageOf,
  type GenerationRequest,
  type InferenceProvider,
  type PluginContext,
  type Proposal,
  type Template,
} from 'lackpy';
import { PatternCache } from './pattern-cache.js';
import { Warnings } from './warnings.js';

/** The tier of saved programs: the first template, in file-name order, whose pattern is the whole intent. */
export class TemplateTier implements InferenceProvider {
  private readonly store: TemplateStore;
  private readonly patterns = new PatternCache();
  private readonly warnings: Warnings;

  constructor(context: Pick<PluginContext, 'workspace' | 'warn'>) {
    this.store = new TemplateStore(context.workspace.templatesDir);
    this.warnings = new Warnings((message) => context.warn(message));
  }

  /** Whether there is any template file. */
  async available(): Promise<boolean> {
    return await this.store.hasFiles();
  }

  /**
   * The first matching template of the request's language, filled in. Null when there is none, and for a second try: a
   * template has only one program. Broken templates are warned of and passed over.
   */
  async generate(request: GenerationRequest): Promise<Proposal | null> {
    request.signal.throwIfAborted();
    if (request.feedback !== null) return null;
    const { templates, problems } = await this.store.list();
    const faults = problems.map((problem) => problem.message);
    if (request.intent.trim().length > MAX_INTENT_LENGTH) {
      faults.push(
        `Templates are not asked: the intent has more than ${String(MAX_INTENT_LENGTH)} characters`,
      );
      this.warnings.tell(faults);
      return null;
    }
    const proposal = await this.firstMatch(templates, request, faults);
    this.warnings.tell(faults);
    return proposal;
  }

  /** Counts how the run of a template's program ended. A count that fails is warned of. */
  async settle(proposal: Proposal, outcome: { readonly success: boolean }): Promise<void> {
    if (proposal.origin === undefined) return;
    try {
      await this.store.recordOutcome(proposal.origin, outcome);
    } catch (error) {
      this.warnings.tell([
        `The outcome of template '${proposal.origin}' was not counted: ${messageOf(error)}`,
      ]);
    }
  }

  private async firstMatch(
    templates: readonly Template[],
    request: GenerationRequest,
    faults: string[],
  ): Promise<Proposal | null> {
    for (const template of templates) {
      if (template.language !== request.parser.language) continue;
      request.signal.throwIfAborted();
      try {
        const program = await this.fill(template, request);
        if (program !== null) return { program, origin: template.name };
      } catch (error) {
        faults.push(`Template '${template.name}' cannot be used: ${messageOf(error)}`);
      }
    }
    return null;
  }

  private async fill(template: Template, request: GenerationRequest): Promise<string | null> {
    const pattern = await this.patterns.of(template);
    const captures = pattern.match(request.intent);
    if (captures === null) return null;
    const { parser, limits, tools, params, grammar } = request;
    const names = [...tools, ...params].map(({ name }) => name);
    return fillTemplate(template, captures, {
      parser,
      limits,
      reserved: new Set([...names, ...grammar.builtins]),
    });
  }
}
