import { matchesName, parseSegment, type NamePart } from './segment.js';

type Step =
  | { readonly kind: 'folders' }
  | { readonly kind: 'end' }
  | {
      readonly kind: 'name';
      readonly parts: readonly NamePart[];
      /** The only name that fits, when there are no wildcards. */
      readonly literal: string | null;
      readonly fitsHidden: boolean;
    };

/** Places in the patterns of a matcher: what the rest of a path is compared with. */
export type Positions = readonly number[];

function parseStep(segment: string, hidden: boolean): Step {
  if (segment === '**') return { kind: 'folders' };
  const parts = parseSegment(segment);
  const codes = parts.flatMap((part) => (part.kind === 'character' ? [part.code] : []));
  const literal = codes.length === parts.length ? String.fromCodePoint(...codes) : null;
  const [first] = parts;
  const fitsHidden = hidden || (first?.kind === 'character' && first.code === '.'.codePointAt(0));
  return { kind: 'name', parts, literal, fitsHidden };
}

/**
 * Glob patterns compared with paths name by name, all at once, so that a search enters only folders that can hold a
 * match. `**` is any number of folders. Wildcards fit no name that starts with a dot unless `hidden`.
 */
export class PathMatcher {
  readonly start: Positions;
  private readonly steps: readonly Step[];

  /** @param patterns each a list of segments. */
  constructor(
    patterns: readonly (readonly string[])[],
    private readonly hidden: boolean,
  ) {
    const steps: Step[] = [];
    const starts: number[] = [];
    for (const segments of patterns) {
      starts.push(steps.length);
      steps.push(...segments.map((segment) => parseStep(segment, hidden)), { kind: 'end' });
    }
    this.steps = steps;
    this.start = this.withSkippedFolders(starts);
  }

  /** Where a folder of that name leads; empty when nothing below it can match. Links are entered by name only. */
  enter(positions: Positions, name: string, isLink: boolean): Positions {
    const reached: number[] = [];
    for (const at of positions) {
      const step = this.steps[at];
      if (step?.kind === 'folders' && !isLink && this.isVisible(name)) reached.push(at);
      if (step?.kind === 'name' && (!isLink || step.literal !== null) && this.fits(step, name))
        reached.push(at + 1);
    }
    return this.withSkippedFolders(reached).filter((at) => this.steps[at]?.kind !== 'end');
  }

  /** Whether a file of that name matches. */
  accepts(positions: Positions, name: string): boolean {
    return positions.some((at) => {
      const step = this.steps[at];
      if (step?.kind === 'folders') return this.isVisible(name) && this.isFinal(at);
      return step?.kind === 'name' && this.isFinal(at + 1) && this.fits(step, name);
    });
  }

  private isVisible(name: string): boolean {
    return this.hidden || !name.startsWith('.');
  }

  private fits(step: Extract<Step, { kind: 'name' }>, name: string): boolean {
    if (!step.fitsHidden && !this.isVisible(name)) return false;
    return step.literal === null ? matchesName(step.parts, name) : step.literal === name;
  }

  private isFinal(at: number): boolean {
    let next = at;
    while (this.steps[next]?.kind === 'folders') next++;
    return this.steps[next]?.kind === 'end';
  }

  private withSkippedFolders(positions: readonly number[]): number[] {
    const all = new Set<number>();
    for (let at of positions) {
      all.add(at);
      while (this.steps[at]?.kind === 'folders') all.add(++at);
    }
    return [...all];
  }
}
