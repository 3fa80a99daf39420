import path from 'node:path';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import { didYouMean, listNames } from '../diagnostics/suggest.js';
import type { Example } from '../ports/example.js';
import type { BoundTool } from '../ports/executor.js';
import type { ToolFunction, ToolSpec } from '../ports/tool-provider.js';
import { readBounded } from '../workspace/read-bounded.js';
import { computeGrade, type Grade } from './grade.js';
import { parseKitFile, type KitFile } from './kit-file.js';
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
  readonly examples: readonly Example[];
}

/** Gives the function that programs call in place of a tool's own. */
export type ToolGuard = (spec: ToolSpec, invoke: ToolFunction) => ToolFunction;

/** The kit that is used when a call names none and the config neither. */
export const DEFAULT_KIT = 'debug';

/** Asks for the tools to be chosen by the intent. */
export const AUTO_KIT = 'auto';

/** The names of the tools that at most read. */
export function readOnlyTools(specs: readonly ToolSpec[]): string[] {
  return specs.filter((spec) => spec.gradeW <= 1 && spec.effectsCeiling <= 1).map((spec) => spec.name);
}

/** Tools by the name a program uses, and what the kit's file shows of them. */
interface Named {
  readonly pairs: readonly [string, string][];
  readonly examples: readonly Example[];
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
    const { pairs, examples } = await this.namesOf(kit);
    const tools = new Map<string, BoundTool>();
    for (const [name, toolName] of pairs) {
      const spec = this.toolbox.get(toolName);
      tools.set(name, { name, spec, invoke: this.guard(spec, await this.toolbox.resolve(spec)) });
    }
    const specs = [...tools.values()].map((tool) => tool.spec);
    const description = [...tools].map(([name, tool]) => describeTool(name, tool.spec)).join('\n');
    return { tools, grade: computeGrade(specs), description, examples };
  }

  /** Whether there is a kit for calls that name none: a configured one, or the file of the default kit. */
  async hasDefault(): Promise<boolean> {
    return this.configuredKit !== null || (await this.store.read(DEFAULT_KIT)) !== null;
  }

  /** Pairs of the name a program uses and the tool behind it. */
  private async namesOf(kit: KitInput | undefined): Promise<Named> {
    if (kit === undefined) return await this.fromDefault();
    if (typeof kit === 'string') {
      if (kit.startsWith('@')) return await this.fromFile(kit.slice(1));
      return kit.includes(',') ? named(asPairs(splitNames(kit))) : await this.fromName(kit, 'Kit');
    }
    return named(parseKitMapping(kit));
  }

  /** The configured kit; where none is configured the kit `debug`, which without a file is every read-only tool. */
  private async fromDefault(): Promise<Named> {
    if (this.configuredKit !== null) return await this.fromName(this.configuredKit, 'The default kit');
    const file = await this.store.read(DEFAULT_KIT);
    return file === null ? named(asPairs(readOnlyTools(this.toolbox.list()))) : ofFile(file);
  }

  private async fromName(name: string, what: string): Promise<Named> {
    const file = await this.store.read(name);
    if (file !== null) return ofFile(file);
    if (this.toolbox.find(name) !== undefined) return named([[name, name]]);
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

  private async fromFile(name: string): Promise<Named> {
    const file = path.resolve(this.workspaceRoot, name);
    let text: string;
    try {
      text = await readBounded(file, MAX_KIT_BYTES);
    } catch (error) {
      throw new LackpyError('KIT_NOT_FOUND', `Cannot read the kit file ${file}: ${messageOf(error)}`, {
        hint: 'Name a file with one tool name per line, or the tools themselves: a,b.',
        file,
        cause: error,
      });
    }
    if (/^\s*[[{]/.test(text)) return named(parseKitMapping(parseJson(text, file), file));
    return ofFile(parseKitFile(text, file, name));
  }
}

function named(pairs: [string, string][]): Named {
  return { pairs, examples: [] };
}

function ofFile({ tools, examples = [] }: KitFile): Named {
  return { pairs: asPairs(tools), examples };
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
      hint: 'Write an object of alias → tool name, or a list of tool names.',
      file,
      cause: error,
    });
  }
}
