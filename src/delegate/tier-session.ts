import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { messageOf } from '../diagnostics/lackpy-error.js';
import type {
  Feedback,
  FeedbackKind,
  GenerationRequest,
  InferenceProvider,
  Proposal,
  Usage,
} from '../ports/inference-provider.js';
import type { ValidatedProgram } from '../ports/validator.js';
import type { Attempt, AttemptOutcome } from './attempt.js';
import type { CorrectionSteps } from '../ports/correction-steps.js';
import type { CheckedText, DraftChecks } from './draft-checks.js';
import type { GenerationBudget } from './generation-budget.js';
import { sanitize } from './sanitize.js';

/** A request as the dispatcher gets it: what changes from one attempt to the next is added here. */
export type BaseRequest = Omit<GenerationRequest, 'feedback' | 'maxTokens' | 'signal'>;

/** A program that a tier made and that passed the check. */
export interface Answer {
  readonly proposal: Proposal;
  readonly validated: ValidatedProgram;
}

/** Why a tier has none. */
export interface NoAnswer {
  readonly reason: string;
}

/** What every attempt of one request shares. */
export interface SessionSetup {
  readonly request: BaseRequest;
  readonly checks: DraftChecks;
  readonly steps: CorrectionSteps;
  readonly budget: GenerationBudget;
}

interface Draft {
  readonly proposal: Proposal;
  readonly checked: CheckedText;
  readonly repairs: readonly string[];
}

/** The dialogue with one tier about one intent. */
export class TierSession {
  constructor(
    private readonly tier: string,
    private readonly provider: InferenceProvider,
    private readonly setup: SessionSetup,
    private readonly signal: AbortSignal,
  ) {}

  /** A valid program after as many steps as it takes, or why there is none. */
  async run(): Promise<Answer | NoAnswer> {
    const corrections = this.corrections();
    let feedback: Feedback | null = null;
    for (;;) {
      const spent: string | null = this.setup.budget.spent;
      if (spent !== null) return { reason: spent };
      const draft: Draft | NoAnswer = await this.attempt(feedback);
      if ('reason' in draft)
        return feedback === null || draft.reason !== NOT_MINE ? draft : invalid(feedback.diagnostics);
      const { program, diagnostics } = draft.checked;
      if (program !== null) return { proposal: draft.proposal, validated: program };
      const kind = corrections.shift();
      if (kind === undefined) return invalid(diagnostics);
      feedback = { kind, program: draft.proposal.program, diagnostics, error: null };
    }
  }

  /** Another program for one that failed when it ran. */
  async rerun(program: string, error: string): Promise<Answer | NoAnswer> {
    const spent = this.setup.budget.spent;
    if (spent !== null) return { reason: spent };
    const feedback: Feedback = { kind: 'rerun', program, diagnostics: [], error };
    const draft = await this.attempt(feedback);
    if ('reason' in draft) return draft;
    const { program: validated, diagnostics } = draft.checked;
    return validated === null ? invalid(diagnostics) : { proposal: draft.proposal, validated };
  }

  /** What is tried after a program that is not valid, in order. */
  private corrections(): FeedbackKind[] {
    const { retry, fix } = this.setup.steps;
    return [...(retry ? (['retry'] as const) : []), ...(fix ? (['fix'] as const) : [])];
  }

  private async attempt(feedback: Feedback | null): Promise<Draft | NoAnswer> {
    const started = performance.now();
    const note = (outcome: AttemptOutcome, rest: Partial<Attempt>): void => {
      this.setup.budget.attempts.push({
        ...{
          tier: this.tier,
          step: feedback?.kind ?? 'first',
          outcome,
          repairs: [],
          errors: [],
          usage: null,
        },
        ...{ ...rest, timeMs: performance.now() - started },
      });
    };
    try {
      const answer = await this.ask(feedback);
      if (answer === null) {
        note('none', {});
        return { reason: NOT_MINE };
      }
      const usage = answer.usage ?? null;
      const fault = faultOf(answer);
      if (fault !== null) {
        note('invalid', { errors: [fault], usage });
        return { reason: fault };
      }
      const draft = await this.draftOf(answer);
      const errors = draft.checked.diagnostics.map(({ message }) => message);
      note(outcomeOf(draft), { repairs: draft.repairs, errors, usage });
      return draft;
    } catch (error) {
      const reason = this.setup.budget.spent ?? messageOf(error);
      note('failed', { errors: [reason], usage: usageOf(error) });
      return { reason };
    }
  }

  private async ask(feedback: Feedback | null): Promise<Proposal | null> {
    const { request, budget } = this.setup;
    const asked = this.provider.generate({
      ...{ ...request, feedback, maxTokens: budget.tokensLeft, signal: this.signal },
    });
    return await untilAborted(asked, this.signal);
  }

  /** The program that is left of an answer after repair. One that repair does not make valid stays as it was. */
  private async draftOf(answer: Proposal): Promise<Draft> {
    const { checks, steps } = this.setup;
    const program = sanitize(answer.program);
    const checked = await checks.check(program);
    const asIs: Draft = { proposal: { ...answer, program }, checked, repairs: [] };
    const valid = checked.program !== null;
    // What a template or rule wrote is meant as it stands.
    if (!steps.repair || (valid && answer.usage === undefined)) return asIs;
    const repaired = checks.repair(program, valid);
    if (repaired.repairs.length === 0) return asIs;
    const rechecked = await checks.check(repaired.program);
    if (rechecked.program === null) return asIs;
    return {
      proposal: { ...answer, program: repaired.program },
      checked: rechecked,
      repairs: repaired.repairs,
    };
  }
}

const NOT_MINE = 'no answer for this intent';

function faultOf({ program }: Proposal): string | null {
  if (typeof program !== 'string') return 'its answer holds no program text';
  return sanitize(program) === '' ? 'its answer is empty' : null;
}

function outcomeOf({ checked, repairs }: Draft): AttemptOutcome {
  if (checked.program === null) return 'invalid';
  return repairs.length === 0 ? 'valid' : 'repaired';
}

function invalid(diagnostics: readonly Diagnostic[]): NoAnswer {
  const messages = diagnostics.map(({ message }) => message);
  return { reason: `its program is not valid: ${messages.join('; ')}` };
}

/** What a failed request took, where the tier could say. */
function usageOf(error: unknown): Usage | null {
  if (typeof error !== 'object' || error === null || !('usage' in error)) return null;
  return error.usage as Usage;
}

/** A tier that does not listen to the signal is not waited for. */
async function untilAborted<T>(asked: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new Error('aborted', { cause: signal.reason });
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('aborted', { cause: signal.reason }));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([asked, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
