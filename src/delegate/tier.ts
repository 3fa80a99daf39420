import type { InferenceProvider } from '../ports/inference-provider.js';

/** A tier by the name that results report; opened when it is its turn, so that an SDK loads only when asked. */
export interface Tier {
  readonly name: string;
  /** @throws LackpyError when the plugin behind it is missing or broken. */
  open(): Promise<InferenceProvider>;
}

/** Why a tier gave no program. */
export interface TierFailure {
  readonly tier: string;
  readonly reason: string;
}

/** Tiers that are asked at the same time; most groups hold one. */
export type TierGroup = readonly Tier[];
