import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import type {
  Feedback,
  GenerationRequest,
  InferenceProvider,
  Proposal,
} from '../ports/inference-provider.js';
import type { ValidatedProgram } from '../ports/validator.js';
import { sanitize } from './sanitize.js';
import type { Tier, TierFailure } from './tier.js';

/** A valid program and where it came from. */
export interface Generation {
  readonly program: string;
  readonly validated: ValidatedProgram;
  /** The name of the tier that answered. */
  readonly tier: string;
  readonly generationTimeMs: number;
  /** What earlier tiers failed with. */
  readonly failures: readonly TierFailure[];
  /** Tells the tier how the run of its program ended. */
  settle(outcome: { readonly success: boolean }): Promise<void>;
}

/** The check that a proposal must pass. */
export type Check = (program: string) => Promise<{
  readonly program: ValidatedProgram | null;
  readonly diagnostics: readonly Diagnostic[];
}>;

type Attempt =
  { readonly proposal: Proposal; readonly validated: ValidatedProgram } | { readonly reason: string };

/** One try, and one retry with the findings as feedback. */
const MAX_TRIES = 2;

/**
 * Asks tiers in order until one gives a valid program. A tier that is not available or has no answer is passed over;
 * one that fails or only gives invalid programs is remembered with its reason.
 * @throws LackpyError GENERATION_FAILED naming each tier's reason, or ABORTED.
 */
export async function dispatch(
  tiers: readonly Tier[],
  request: Omit<GenerationRequest, 'feedback'>,
  check: Check,
): Promise<Generation> {
  const started = performance.now();
  const failures: TierFailure[] = [];
  for (const tier of tiers) {
    if (request.signal.aborted) throw new LackpyError('ABORTED', 'Aborted while a program was generated');
    const outcome = await ask(tier, request, check);
    if ('reason' in outcome) {
      failures.push({ tier: tier.name, reason: outcome.reason });
      continue;
    }
    const { provider, proposal, validated } = outcome;
    return {
      program: proposal.program,
      validated,
      tier: tier.name,
      generationTimeMs: performance.now() - started,
      failures,
      settle: async (result) => provider.settle?.(proposal, result),
    };
  }
  throw generationFailed(failures);
}

async function ask(
  tier: Tier,
  request: Omit<GenerationRequest, 'feedback'>,
  check: Check,
): Promise<
  { provider: InferenceProvider; proposal: Proposal; validated: ValidatedProgram } | { reason: string }
> {
  try {
    const provider = await tier.open();
    if (!(await provider.available())) return { reason: 'not available' };
    const attempt = await propose(provider, request, check);
    return 'reason' in attempt ? attempt : { provider, ...attempt };
  } catch (error) {
    return { reason: messageOf(error) };
  }
}

async function propose(
  provider: InferenceProvider,
  request: Omit<GenerationRequest, 'feedback'>,
  check: Check,
): Promise<Attempt> {
  let feedback: Feedback | null = null;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const answer: Proposal | null = await provider.generate({ ...request, feedback });
    if (answer === null) break;
    if (typeof answer.program !== 'string') return { reason: 'its answer holds no program text' };
    const program = sanitize(answer.program);
    if (program === '') return { reason: 'its answer is empty' };
    const { program: validated, diagnostics } = await check(program);
    if (validated !== null) return { proposal: { ...answer, program }, validated };
    feedback = { kind: 'retry', program, diagnostics, error: null };
  }
  if (feedback === null) return { reason: 'no answer for this intent' };
  const messages = feedback.diagnostics.map((diagnostic) => diagnostic.message);
  return { reason: `its program is not valid: ${messages.join('; ')}` };
}

function generationFailed(failures: readonly TierFailure[]): LackpyError {
  const lines = failures.map(({ tier, reason }) => `  ${tier}: ${reason}`);
  const message = `No tier produced a valid program for this intent\n${lines.join('\n')}`;
  return new LackpyError('GENERATION_FAILED', message, {
    hint: 'Word the intent like a template or rule, save a template with `lackpy create`, or add a model tier to inference.order.',
  });
}
