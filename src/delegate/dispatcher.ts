import { LackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import type { ValidatedProgram } from '../ports/validator.js';
import type { Attempt } from './attempt.js';
import { TierSession, type Answer, type NoAnswer, type SessionSetup } from './tier-session.js';
import type { Tier, TierFailure, TierGroup } from './tier.js';

/** A valid program and where it came from. */
export interface Generation {
  readonly program: string;
  readonly validated: ValidatedProgram;
  /** The name of the tier that answered. */
  readonly tier: string;
  readonly generationTimeMs: number;
  /** What earlier tiers failed with. */
  readonly failures: readonly TierFailure[];
  /** Every request to a tier so far. */
  readonly attempts: readonly Attempt[];
  /** Tells the tier how the run of its program ended. */
  settle(outcome: { readonly success: boolean }): Promise<void>;
  /** Another program for this one, which failed when it ran; null when the tier has none. */
  rerun(error: string): Promise<Generation | null>;
}

interface Answered extends Answer {
  readonly tier: string;
  readonly session: TierSession;
  settle(outcome: { readonly success: boolean }): Promise<void>;
}

/**
 * Asks tiers in order until one gives a valid program; those of a group are asked at once, and the first valid program
 * wins. A tier that is not available or has no answer is passed over; one that fails or only gives invalid programs is
 * remembered with its reason.
 * @throws LackpyError GENERATION_FAILED naming each tier's reason, or ABORTED.
 */
export async function dispatch(groups: readonly TierGroup[], setup: SessionSetup): Promise<Generation> {
  const started = performance.now();
  const failures: TierFailure[] = [];
  const { budget } = setup;
  try {
    for (const group of groups) {
      if (budget.caller.aborted) break;
      const answered = await race(group, setup, failures);
      if (answered !== null) return generationOf(answered, setup, failures, performance.now() - started);
    }
  } finally {
    budget.close();
  }
  if (budget.caller.aborted) throw new LackpyError('ABORTED', 'Aborted while a program was generated');
  throw generationFailed(failures, budget.attempts);
}

function generationOf(
  answered: Answered,
  setup: SessionSetup,
  failures: readonly TierFailure[],
  generationTimeMs: number,
): Generation {
  const { tier, proposal, validated, session } = answered;
  const { program } = proposal;
  return {
    ...{ program, validated, tier, generationTimeMs, failures },
    attempts: setup.budget.attempts,
    settle: (outcome) => answered.settle(outcome),
    rerun: async (error) => {
      if (!setup.steps.rerun || proposal.usage === undefined) return null;
      const started = performance.now();
      const next = await session.rerun(program, error);
      if ('reason' in next) return null;
      const time = generationTimeMs + performance.now() - started;
      return generationOf({ ...answered, ...next }, setup, failures, time);
    },
  };
}

/** The first valid program of a group; the others are told to stop. Reasons are noted in the group's order. */
async function race(
  group: TierGroup,
  setup: SessionSetup,
  failures: TierFailure[],
): Promise<Answered | null> {
  const controllers = group.map(() => new AbortController());
  const reasons = new Map<string, string>();
  const asked = group.map(async (tier, index) => {
    const own = controllers[index]?.signal ?? setup.budget.signal;
    const answer = await ask(tier, setup, AbortSignal.any([setup.budget.signal, own]));
    if ('reason' in answer) {
      reasons.set(tier.name, answer.reason);
      throw new Error(answer.reason);
    }
    return answer;
  });
  const answered = await Promise.any(asked).catch(() => null);
  if (answered !== null) {
    for (const [index, tier] of group.entries()) {
      if (tier.name !== answered.tier) controllers[index]?.abort(new Error('Another tier was faster'));
    }
  }
  for (const { name } of group) {
    const reason = reasons.get(name);
    if (reason !== undefined) failures.push({ tier: name, reason });
  }
  return answered;
}

async function ask(tier: Tier, setup: SessionSetup, signal: AbortSignal): Promise<Answered | NoAnswer> {
  try {
    const provider = await tier.open();
    if (!(await provider.available())) return { reason: 'not available' };
    const session = new TierSession(tier.name, provider, setup, signal);
    const answer = await session.run();
    if ('reason' in answer) return answer;
    const settle: Answered['settle'] = async (outcome) => provider.settle?.(answer.proposal, outcome);
    return { ...answer, tier: tier.name, session, settle };
  } catch (error) {
    return { reason: messageOf(error) };
  }
}

function generationFailed(failures: readonly TierFailure[], attempts: readonly Attempt[]): LackpyError {
  const lines = failures.map(({ tier, reason }) => `  ${tier}: ${reason}`);
  const message = `No tier produced a valid program for this intent\n${lines.join('\n')}`;
  return new GenerationError(message, attempts);
}

/** No tier had a program; holds what was tried. */
export class GenerationError extends LackpyError {
  constructor(
    message: string,
    readonly attempts: readonly Attempt[],
  ) {
    super('GENERATION_FAILED', message, {
      hint: 'Word the intent like a template or rule, save a template with `lackpy create`, or add a model tier to inference.order.',
    });
  }
}
