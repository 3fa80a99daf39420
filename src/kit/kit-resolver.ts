import path from 'node:path';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import { didYouMean, listNames } from '../diagnostics/suggest.js';
import type { BoundTool } from '../ports/executor.js';
import type { ToolFunction, ToolSpec } from '../ports/tool-provider.js';
import { readBounded } from '../workspace/read-bounded.js';
import { computeGrade, type Grade } from './grade.js';
import { parseKitFile } from './kit-file.js';
import { parseKitMapping, type KitMapping } from './kit-mapping.js';
import { MAX_KIT_BYTES, type KitStore } from './kit-store.js';
import { describeTool } from './tool-spec.js';
import type { Toolbox } from './toolbox.js';

/** A kit as callers name it: a kit's name, `a,b,c`, `@file`, tool names, or alias → tool. */
export type KitInput = string | readonly string[] | KitMapping;

/** A kit ready for use. */
export interface ResolvedKit {
  /** By the name the program uses. */
  readonly tools: ReadonlyMap<string, BoundTool>;
  readonly grade: Grade;
  /** One line per tool, as prompts show them. */
  readonly description: string;
}

/** Gives the function that programs call in place of a tool's own. */
export type ToolGuard = (spec: ToolSpec, invoke: ToolFunction) => ToolFunction;

/** The kit that is used when a call names none and the config neither. */
export const DEFAULT_KIT = 'debug';

/** The names of the tools that at most read. */
export function readOnlyTools(specs: readonly ToolSpec[]): string[] {
  return specs.filter((spec) => spec.gradeW <= 1 && spec.effectsCeiling <= 1).map((spec) => spec.name);
}

/** Turns every form of a kit into tools. */
export class KitResolver {
  constructor(
    private readonly toolbox: Toolbox,
    private readonly store: KitStore,
    private readonly workspaceRoot: string,
    private readonly configuredKit: string | null,
    private readonly guard: ToolGuard,
  ) {}

  /**
   * @param kit absent means the configured default.
   * @throws LackpyError KIT_NOT_FOUND, KIT_INVALID, TOOL_NOT_FOUND, TOOL_UNAVAILABLE.
   */
  async resolve(kit: KitInput | undefined): Promise<ResolvedKit> {
    const names = await this.namesOf(kit);
    const tools = new Map<string, BoundTool>();
    for (const [name, toolName] of names) {
      const spec = this.toolbox.get(toolName);
      tools.set(name, { name, spec, invoke: this.guard(spec, await this.toolbox.resolve(spec)) });
    }
    const specs = [...tools.values()].map((tool) => tool.spec);
    const description = [...tools].map(([name, tool]) => describeTool(name, tool.spec)).join('\n');
    return { tools, grade: computeGrade(specs), description };
  }

  /** Pairs of the name a program uses and the tool behind it. */
  private async namesOf(kit: KitInput | undefined): Promise<[string, string][]> {
    if (kit === undefined) return await this.fromDefault();
    if (typeof kit === 'string') {
      if (kit.startsWith('@')) return await this.fromFile(kit.slice(1));
      return kit.includes(',') ? asPairs(splitNames(kit)) : await this.fromName(kit, 'Kit');
    }
    return parseKitMapping(kit);
  }

  /** The configured kit; where none is configured the kit `debug`, which without a file is every read-only tool. */
  private async fromDefault(): Promise<[string, string][]> {
    if (this.configuredKit !== null) return await this.fromName(this.configuredKit, 'The default kit');
    const file = await this.store.read(DEFAULT_KIT);
    if (file !== null) return asPairs(file.tools);
    return asPairs(readOnlyTools(this.toolbox.list()));
  }

  private async fromName(name: string, what: string): Promise<[string, string][]> {
    const file = await this.store.read(name);
    if (file !== null) return asPairs(file.tools);
    if (this.toolbox.find(name) !== undefined) return [[name, name]];
    const kits = (await this.store.list()).map((kit) => kit.name);
    const tools = this.toolbox.list().map((tool) => tool.name);
    throw new LackpyError(
      'KIT_NOT_FOUND',
      `${what} '${name}' does not exist.${didYouMean(name, [...kits, ...tools])}`,
      {
        hint: `Kits here: ${listNames(kits)}. Run 'lackpy init' for a first kit, or name tools: --kit ${tools.slice(0, 2).join(',') || 'a,b'}.`,
      },
    );
  }

  private async fromFile(name: string): Promise<[string, string][]> {
    const file = path.resolve(this.workspaceRoot, name);
    let text: string;
    try {
      text = await readBounded(file, MAX_KIT_BYTES);
    } catch (error) {
      throw new LackpyError('KIT_NOT_FOUND', `Cannot read the kit file ${file}: ${messageOf(error)}`, {
        file,
        cause: error,
      });
    }
    if (/^\s*[[{]/.test(text)) return parseKitMapping(parseJson(text, file), file);
    return asPairs(parseKitFile(text, file, name).tools);
  }
}

function splitNames(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function asPairs(names: readonly string[]): [string, string][] {
  return names.map((name) => [name, name]);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LackpyError('KIT_INVALID', `${file} is not valid JSON: ${messageOf(error)}`, {
      file,
      cause: error,
    });
  }
}
