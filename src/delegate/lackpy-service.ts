import type { LoadedConfig } from '../config/config.js';
import { configEntries, type ConfigEntry } from '../config/effective-config.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import { DEFAULT_KIT, type KitInput, type KitResolver } from '../kit/kit-resolver.js';
import type { KitEntry, KitStore } from '../kit/kit-store.js';
import type { Toolbox } from '../kit/toolbox.js';
import type { PluginCatalog } from '../plugins/plugin-catalog.js';
import { programGrade } from '../policy/reachable-tools.js';
import type { Limits } from '../ports/limits.js';
import type { TemplateStore } from '../templates/template-store.js';
import type { Workspace } from '../workspace/workspace.js';
import { tokensOf } from './attempt.js';
import { generateOptions, type Delegation } from './delegation.js';
import type { Generator } from './generator.js';
import { grammarSpec, type GrammarSpec } from './grammar-spec.js';
import { refuseAutoKit, type KitChoice } from './kit-choice.js';
import type { Languages } from './languages.js';
import type { Preparation, Prepared, ProgramOptions, RunOptions } from './preparation.js';
import type { ProgramChecker } from './program-checker.js';
import { refused, type Runner } from './runner.js';
import type {
  CreateResult,
  DelegateResult,
  GenerationResult,
  KitInfo,
  RunResult,
  ToolSummary,
  ValidationResult,
} from './results.js';
import { testTemplate, type TemplateTest } from './template-test.js';
import type { ProfileReport } from '../ports/executor.js';

/** What `create` needs beside the program. */
export interface CreateOptions extends ProgramOptions {
  readonly name: string;
  /** The intent pattern; absent means the name with its dashes as spaces. */
  readonly pattern?: string | undefined;
}

/** What `kitCreate` needs beside the name. */
export interface KitCreateOptions {
  readonly tools: readonly string[];
  readonly description?: string | undefined;
}

/** What `status` tells. */
export interface ServiceStatus {
  readonly workspace: string;
  readonly configDir: string;
  readonly configFile: string | null;
  readonly inferenceOrder: readonly string[];
  readonly kitDefault: string;
  readonly sandboxEnabled: boolean;
  readonly tools: number;
}

/** The parts a service is made of. */
export interface ServiceParts {
  readonly workspace: Workspace;
  readonly loaded: LoadedConfig;
  readonly toolbox: Toolbox;
  readonly kits: KitResolver;
  readonly kitStore: KitStore;
  readonly templates: TemplateStore;
  readonly languages: Languages;
  readonly preparation: Preparation;
  readonly checker: ProgramChecker;
  readonly choice: KitChoice;
  readonly generator: Generator;
  readonly delegation: Delegation;
  readonly runner: Runner;
  readonly plugins: PluginCatalog;
}

/** What the process sandbox can be on this machine. */
export interface SandboxReport {
  readonly profiles: readonly ProfileReport[];
  /** Whether every run uses it. */
  readonly enabled: boolean;
  /** The profile of runs that name none: the config's, else the strongest that works; null when none does. */
  readonly chosen: string | null;
}

/**
 * lackpy's whole path behind one object: intent → program → proof → run → trace → template. The CLI, MCP servers and
 * embedding programs all call these methods. Make one with `createLackpy`.
 */
export class LackpyService {
  private closed = false;

  /** @internal */
  constructor(private readonly parts: ServiceParts) {}

  /** All tools; providers and tools may be added at run time. */
  get toolbox(): Toolbox {
    return this.parts.toolbox;
  }

  /** What was loaded from where, and what failed. */
  get plugins(): PluginCatalog {
    return this.parts.plugins;
  }

  /** The bounds of runs, where a call does not choose others. */
  get limits(): Limits {
    return this.parts.loaded.config.limits;
  }

  /** The languages and grammars there are. */
  get languages(): Languages {
    return this.parts.languages;
  }

  /**
   * Makes a program for an intent, proves it harmless and runs it.
   * @returns a failed result when no tier has a program, the run fails or a limit is hit.
   * @throws LackpyError for a kit, param, rule or option that cannot be used.
   */
  async delegate(intent: string, options: RunOptions = {}): Promise<DelegateResult> {
    this.requireOpen();
    return await this.parts.delegation.run(intent, options);
  }

  /**
   * Makes a program for an intent without running it.
   * @throws LackpyError GENERATION_FAILED when no tier has one.
   */
  async generate(intent: string, options: Omit<RunOptions, 'sandbox'> = {}): Promise<GenerationResult> {
    this.requireOpen();
    const generate = generateOptions(options);
    const kit = await this.parts.choice.prepare(intent, options, generate);
    const generation =
      kit.generation ?? (await this.parts.generator.generate(intent, kit.prepared, generate));
    return {
      program: generation.program,
      generationTier: generation.tier,
      generationTimeMs: generation.generationTimeMs,
      chosenTools: kit.chosen,
      tierFailures: generation.failures,
      attempts: [...generation.attempts],
      tokens: tokensOf(generation.attempts),
    };
  }

  /** Proves a program harmless and runs it; a program that is not valid is a failed result. */
  async runProgram(source: string, options: RunOptions = {}): Promise<RunResult> {
    const prepared = await this.prepare(options);
    const { program, diagnostics } = await this.parts.checker.check(source, prepared.scope);
    if (program === null) return refused(diagnostics);
    return await this.parts.runner.run(program, prepared, options, null);
  }

  /** Checks a program without running it. */
  async validate(source: string, options: ProgramOptions = {}): Promise<ValidationResult> {
    const prepared = await this.prepare(options);
    const outcome = await this.parts.checker.check(source, prepared.scope);
    const { program, diagnostics, calls, variables } = outcome;
    const errors = diagnostics.map((diagnostic) => diagnostic.message);
    const grade = program === null ? null : programGrade(program.program, prepared.kit.tools);
    return { valid: diagnostics.length === 0, errors, diagnostics, calls, variables, programGrade: grade };
  }

  /**
   * Saves a valid program as a template, so that matching intents need no model from then on.
   * @throws LackpyError NAME_INVALID, TEMPLATE_EXISTS, TEMPLATE_INVALID.
   */
  async create(source: string, options: CreateOptions): Promise<CreateResult> {
    const { valid, errors, diagnostics } = await this.validate(source, options);
    if (!valid) return { success: false, errors, diagnostics };
    const { parser } = await this.parts.languages.get(options.language);
    const file = await this.parts.templates.create({
      name: options.name,
      pattern: options.pattern ?? options.name.replaceAll(/[-_]+/g, ' '),
      program: source,
      language: parser.language,
    });
    return { success: true, path: file.path };
  }

  /** The tools, grade and description of a kit in any of its forms. */
  async kitInfo(kit?: KitInput): Promise<KitInfo> {
    const resolved = await this.parts.kits.resolve(kit);
    const tools = [...resolved.tools].map(([name, { spec }]) => {
      const { description, gradeW, effectsCeiling } = spec;
      return [name, { description, gradeW, effectsCeiling }] as const;
    });
    return { tools: Object.fromEntries(tools), grade: resolved.grade, description: resolved.description };
  }

  /** The kit files of the workspace, sorted by name. */
  async kitList(): Promise<KitEntry[]> {
    return await this.parts.kitStore.list();
  }

  /**
   * Writes a new kit file.
   * @throws LackpyError NAME_INVALID, KIT_EXISTS, TOOL_NOT_FOUND.
   */
  async kitCreate(
    name: string,
    options: KitCreateOptions,
  ): Promise<KitEntry & { readonly tools: readonly string[] }> {
    for (const tool of options.tools) this.parts.toolbox.get(tool);
    const entry = await this.parts.kitStore.create({
      name,
      description: options.description ?? '',
      tools: options.tools,
    });
    return { ...entry, tools: options.tools };
  }

  /** All tools of the toolbox. */
  async toolboxList(): Promise<ToolSummary[]> {
    return this.parts.toolbox.list().map(({ name, provider, description, gradeW, effectsCeiling }) => ({
      name,
      provider,
      description,
      gradeW,
      effectsCeiling,
    }));
  }

  /** The saved templates, sorted by file name, and what is wrong with files that are none. */
  async templateList(): Promise<Awaited<ReturnType<TemplateStore['list']>>> {
    return await this.parts.templates.list();
  }

  /**
   * Tries a template: whether its program is valid with its kit, and what an intent would make of it.
   * @throws LackpyError TEMPLATE_NOT_FOUND.
   */
  async templateTest(
    name: string,
    intent: string | undefined,
    options: ProgramOptions = {},
  ): Promise<TemplateTest> {
    const prepared = await this.prepare(options);
    return await testTemplate(
      await this.parts.templates.get(name),
      intent,
      prepared.scope,
      this.parts.checker,
    );
  }

  /** What the active grammar accepts. */
  async spec(options: Pick<ProgramOptions, 'language' | 'grammar'> = {}): Promise<GrammarSpec> {
    const { grammar } = await this.parts.languages.get(options.language, options.grammar);
    return grammarSpec(grammar);
  }

  /** Where the service works and with what. */
  async status(): Promise<ServiceStatus> {
    const { workspace, loaded, toolbox } = this.parts;
    return {
      workspace: workspace.root,
      configDir: workspace.configDir,
      configFile: loaded.file,
      inferenceOrder: loaded.config.inference.order.flat(),
      kitDefault: loaded.config.kit.default ?? DEFAULT_KIT,
      sandboxEnabled: loaded.config.sandbox.enabled,
      tools: toolbox.list().length,
    };
  }

  /**
   * What the process sandbox can be here: every profile, the strongest first, each really tried.
   * @throws LackpyError PORT_UNKNOWN_NAME when there is no process sandbox.
   */
  async sandbox(): Promise<SandboxReport> {
    this.requireOpen();
    const profiles = await this.parts.runner.profiles();
    const { enabled, profile } = this.parts.loaded.config.sandbox;
    const strongest = profiles.find(({ isDefault }) => isDefault)?.name ?? null;
    return { profiles, enabled, chosen: profile ?? strongest };
  }

  /** Every value of the configuration that is in effect, secrets masked, each with where it came from. */
  async effectiveConfig(): Promise<ConfigEntry[]> {
    return [...configEntries(this.parts.loaded), ...(await this.parts.plugins.defaults())];
  }

  /** Ends every plugin's connections and processes. The service cannot be used afterwards; closing again is harmless. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.parts.plugins.close();
  }

  private async prepare(options: ProgramOptions): Promise<Prepared> {
    this.requireOpen();
    refuseAutoKit(options);
    return await this.parts.preparation.prepare(options);
  }

  private requireOpen(): void {
    if (this.closed) throw new LackpyError('SERVICE_CLOSED', 'The service is closed');
  }
}
