import type { Expression } from 'lackpy';

/** The variables that are declared where the printer stands: the tree does not say which assignment is the first. */
export class Declared {
  private readonly own = new Set<string>();

  constructor(private readonly parent: Declared | null) {}

  has(name: string): boolean {
    return this.own.has(name) || (this.parent?.has(name) ?? false);
  }

  add(name: string): void {
    this.own.add(name);
  }

  /** `let ` in front of a target whose names are not declared yet; they are from now on. */
  word(target: Expression): string {
    const names = targetNames(target);
    if (names.length === 0 || names.some((name) => this.has(name))) return '';
    for (const name of names) this.add(name);
    return 'let ';
  }
}

function targetNames(target: Expression): string[] {
  switch (target.type) {
    case 'Name':
      return [target.id];
    case 'List':
      return target.elts.flatMap(targetNames);
    case 'Starred':
      return targetNames(target.value);
    default:
      return [];
  }
}
