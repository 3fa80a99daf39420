import type { Comprehension, Expression, Statement, ValidationScope } from 'lackpy';

/** Where a name that the program does not assign comes from. */
export type ExternalKind = 'param' | 'tool' | 'builtin';

/** What a name means that the program does not assign; null when nothing. */
export function externalKind(name: string, scope: ValidationScope): ExternalKind | null {
  if (scope.params.has(name)) return 'param';
  if (scope.tools.has(name)) return 'tool';
  return scope.grammar.builtins.has(name) ? 'builtin' : null;
}

/** Adds the names that a target assigns. */
export function addTargetNames(target: Expression, names: Set<string>): void {
  switch (target.type) {
    case 'Name':
      names.add(target.id);
      return;
    case 'Starred':
      addTargetNames(target.value, names);
      return;
    case 'Tuple':
    case 'List':
      for (const element of target.elts) addTargetNames(element, names);
      return;
    default:
  }
}

/** The names that the clauses of a comprehension assign; they are the comprehension's own. */
export function comprehensionNames(generators: readonly Comprehension[]): Set<string> {
  const names = new Set<string>();
  for (const generator of generators) addTargetNames(generator.target, names);
  return names;
}

/** The names that statements assign, in order of first assignment, without those of comprehensions and lambdas. */
export function assignedNames(statements: readonly Statement[], names = new Set<string>()): Set<string> {
  const pending = [...statements].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    addStatementNames(next, names);
    for (const inner of blocksOf(next).reverse()) pending.push(inner);
  }
  return names;
}

function addStatementNames(statement: Statement, names: Set<string>): void {
  switch (statement.type) {
    case 'Assign':
      for (const target of statement.targets) addTargetNames(target, names);
      return;
    case 'AnnAssign':
      if (statement.value !== null) addTargetNames(statement.target, names);
      return;
    case 'AugAssign':
    case 'For':
      addTargetNames(statement.target, names);
      return;
    case 'With':
      for (const item of statement.items) {
        if (item.optionalVars !== null) addTargetNames(item.optionalVars, names);
      }
      return;
    default:
  }
}

function blocksOf(statement: Statement): Statement[] {
  switch (statement.type) {
    case 'If':
    case 'For':
      return [...statement.body, ...statement.orelse];
    case 'With':
      return [...statement.body];
    default:
      return [];
  }
}
