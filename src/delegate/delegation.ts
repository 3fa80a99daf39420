import { isLackpyError, type LackpyError } from '../diagnostics/lackpy-error.js';
import { programGrade } from '../policy/reachable-tools.js';
import { tokensOf, type Attempt } from './attempt.js';
import { GenerationError, type Generation } from './dispatcher.js';
import { errorText } from './error-text.js';
import type { GenerateOptions, Generator } from './generator.js';
import type { ChosenKit, KitChoice } from './kit-choice.js';
import type { Prepared, RunOptions } from './preparation.js';
import { replayTools } from './replay-tools.js';
import type { DelegateResult, RunResult } from './results.js';
import { refused, type Runner } from './runner.js';

/** What delegating needs. */
export interface DelegationParts {
  readonly choice: KitChoice;
  readonly generator: Generator;
  readonly runner: Runner;
  readonly warn: (message: string) => void;
}

/** The whole path for one intent: kit, program, run, and once more when the program of a model failed as it ran. */
export class Delegation {
  constructor(private readonly parts: DelegationParts) {}

  /** @throws LackpyError for a kit, param, rule or option that cannot be used. */
  async run(intent: string, options: RunOptions): Promise<DelegateResult> {
    const started = performance.now();
    const generate = generateOptions(options);
    const kit = await this.parts.choice.prepare(intent, options, generate);
    let generation: Generation;
    try {
      generation = kit.generation ?? (await this.parts.generator.generate(intent, kit.prepared, generate));
    } catch (error) {
      if (!isLackpyError(error) || !ENDED_BEFORE_RUN.has(error.code)) throw error;
      return notGenerated(error, kit, performance.now() - started);
    }
    const first = await this.parts.runner.run(generation.validated, kit.prepared, options, intent);
    const second = await this.again(generation, first, kit.prepared, options, intent);
    const last = second ?? { generation, run: first };
    await this.settle(last.generation, last.run.success);
    const runs = second === null ? [first] : [first, second.run];
    return resultOf(last.generation, runs, kit, performance.now() - started);
  }

  /** A second program for one that failed, with the calls of the first not made again; null when there is none. */
  private async again(
    generation: Generation,
    run: RunResult,
    prepared: Prepared,
    options: RunOptions,
    intent: string,
  ): Promise<{ generation: Generation; run: RunResult } | null> {
    const { error } = run;
    if (error === null || !(error.code === null || error.code === 'TOOL_FAILED')) return null;
    const next = await generation.rerun(errorText(error));
    if (next === null) return null;
    const tools = replayTools(prepared.kit.tools, run.trace);
    const replayed: Prepared = { ...prepared, kit: { ...prepared.kit, tools } };
    return { generation: next, run: await this.parts.runner.run(next.validated, replayed, options, intent) };
  }

  private async settle(generation: Generation, success: boolean): Promise<void> {
    try {
      await generation.settle({ success });
    } catch (error) {
      this.parts.warn(`Tier '${generation.tier}' could not record the outcome: ${String(error)}`);
    }
  }
}

const ENDED_BEFORE_RUN: ReadonlySet<string> = new Set(['GENERATION_FAILED', 'ABORTED']);

/** The part of the options that concerns making a program. */
export function generateOptions(options: RunOptions): GenerateOptions {
  const { signal = new AbortController().signal, budget, onText, tiers } = options;
  return { signal, budget, onText, tiers };
}

function resultOf(
  generation: Generation,
  runs: readonly [RunResult, ...RunResult[]] | readonly RunResult[],
  { prepared, chosen }: ChosenKit,
  totalTimeMs: number,
): DelegateResult {
  const run = runs.at(-1) ?? refused([]);
  const { success, output, stdout, error, trace, diagnostics, sandbox } = run;
  const files = (key: 'filesRead' | 'filesModified'): string[] => [
    ...new Set(runs.flatMap((one) => one.trace[key])),
  ];
  return {
    ...{ success, output, stdout, error, trace, diagnostics },
    ...(sandbox === undefined ? {} : { sandbox }),
    get display() {
      return run.display;
    },
    get variables() {
      return run.variables;
    },
    executionTimeMs: runs.reduce((sum, one) => sum + one.executionTimeMs, 0),
    program: generation.program,
    grade: prepared.kit.grade,
    programGrade: programGrade(generation.validated.program, prepared.kit.tools),
    chosenTools: chosen,
    generationTier: generation.tier,
    generationTimeMs: generation.generationTimeMs,
    totalTimeMs,
    tierFailures: generation.failures,
    attempts: [...generation.attempts],
    tokens: tokensOf(generation.attempts),
    filesRead: files('filesRead'),
    filesModified: files('filesModified'),
  };
}

function notGenerated(
  error: LackpyError,
  { prepared, chosen }: ChosenKit,
  elapsedMs: number,
): DelegateResult {
  const attempts: readonly Attempt[] = error instanceof GenerationError ? error.attempts : [];
  return {
    ...refused([]),
    error: { type: 'GenerationError', message: error.message, location: null, code: error.code },
    program: null,
    grade: prepared.kit.grade,
    programGrade: null,
    chosenTools: chosen,
    generationTier: null,
    generationTimeMs: elapsedMs,
    totalTimeMs: elapsedMs,
    tierFailures: [],
    attempts,
    tokens: tokensOf(attempts),
    filesRead: [],
    filesModified: [],
  };
}
