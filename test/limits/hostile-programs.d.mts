import type { Limits } from 'lackpy';

/** A text, or a part, how often it comes, a middle, an end, and how often that comes. */
export type HostileText = string | readonly [string, number, string, string, number];

export interface HostileProgram {
  readonly limit: keyof Limits;
  readonly program: HostileText;
  /** Python when it is not said. */
  readonly language?: string;
  readonly limits?: Partial<Limits>;
  readonly code: string | null | readonly (string | null)[];
}

export const HOSTILE: readonly HostileProgram[];
export function textOf(program: HostileText): string;
export function nameOf(program: HostileText): string;
