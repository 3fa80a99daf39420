import { matchesName, parseSegment, type NamePart } from './segment.js';

/** A list of names with wildcards. Letter case does not count: some disks do not tell it apart. */
export class NameFilter {
  private readonly patterns: readonly (readonly NamePart[])[];

  constructor(names: readonly string[]) {
    this.patterns = names.map((name) => parseSegment(name.toLowerCase()));
  }

  matches(name: string): boolean {
    const lower = name.toLowerCase();
    return this.patterns.some((parts) => matchesName(parts, lower));
  }
}
