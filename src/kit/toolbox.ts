import { LackpyError, isLackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import { didYouMean, listNames } from '../diagnostics/suggest.js';
import type { ToolFunction, ToolProvider, ToolRegistration, ToolSpec } from '../ports/tool-provider.js';
import { toolSpec } from './tool-spec.js';

/** All tools there are, and the providers behind them. */
export class Toolbox {
  private readonly providers = new Map<string, ToolProvider>();
  private readonly specs = new Map<string, ToolSpec>();
  private readonly functions = new Map<ToolSpec, Promise<ToolFunction>>();

  /**
   * Adds a provider. Its own tools are added with `addToolsOf`.
   * @throws LackpyError TOOL_DUPLICATE when there is one of that name.
   */
  registerProvider(provider: ToolProvider): void {
    if (this.providers.has(provider.name)) {
      throw new LackpyError(
        'TOOL_DUPLICATE',
        `A tool provider named '${provider.name}' is already registered`,
      );
    }
    this.providers.set(provider.name, provider);
  }

  /**
   * Adds a tool.
   * @returns its complete specification.
   * @throws LackpyError TOOL_INVALID or TOOL_DUPLICATE.
   */
  registerTool(registration: ToolRegistration): ToolSpec {
    const spec = toolSpec(registration);
    if (this.specs.has(spec.name)) {
      throw new LackpyError('TOOL_DUPLICATE', `A tool named '${spec.name}' is already registered`, {
        hint: 'Register it under another name, or leave one of them out.',
      });
    }
    this.specs.set(spec.name, spec);
    return spec;
  }

  /** Every tool, in the order they were registered. */
  list(): ToolSpec[] {
    return [...this.specs.values()];
  }

  /**
   * The tool of a name or of one of its older names.
   * @throws LackpyError TOOL_NOT_FOUND with the nearest name.
   */
  get(name: string): ToolSpec {
    const spec = this.find(name);
    if (spec !== undefined) return spec;
    const names = [...this.specs.keys()];
    throw new LackpyError('TOOL_NOT_FOUND', `Unknown tool '${name}'.${didYouMean(name, names)}`, {
      hint: `Available tools: ${listNames(names)}.`,
    });
  }

  /** The tool of a name or of one of its older names, if there is one. */
  find(name: string): ToolSpec | undefined {
    return this.specs.get(name) ?? this.list().find((spec) => spec.aliases.includes(name));
  }

  /**
   * The function behind a tool, resolved once.
   * @throws LackpyError TOOL_UNAVAILABLE when its provider is missing, not available or fails.
   */
  resolve(spec: ToolSpec): Promise<ToolFunction> {
    const known = this.functions.get(spec);
    if (known !== undefined) return known;
    const resolving = this.resolveFresh(spec);
    this.functions.set(spec, resolving);
    resolving.catch(() => this.functions.delete(spec));
    return resolving;
  }

  private async resolveFresh(spec: ToolSpec): Promise<ToolFunction> {
    const provider = this.providers.get(spec.provider);
    if (provider === undefined) {
      const near = didYouMean(spec.provider, this.providers.keys());
      throw this.unavailable(spec, `there is no tool provider '${spec.provider}'.${near}`);
    }
    if (provider.available !== undefined && !(await provider.available())) {
      throw this.unavailable(spec, `its provider '${spec.provider}' is not available`);
    }
    try {
      return await provider.resolve(spec);
    } catch (error) {
      throw this.unavailable(spec, messageOf(error), error);
    }
  }

  private unavailable(spec: ToolSpec, reason: string, cause?: unknown): LackpyError {
    const hint = isLackpyError(cause)
      ? cause.hint
      : `Registered providers: ${listNames(this.providers.keys())}.`;
    return new LackpyError('TOOL_UNAVAILABLE', `Tool '${spec.name}' cannot be used: ${reason}`, {
      ...(hint === undefined ? {} : { hint }),
      ...(cause === undefined ? {} : { cause }),
    });
  }
}
