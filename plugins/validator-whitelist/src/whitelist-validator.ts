import {
  acceptProgram,
  nameInSource,
  walk,
  type Name,
  type Node,
  type Program,
  type ValidationOutcome,
  type ValidationScope,
  type Validator,
} from 'lackpy';
import type { CheckContext } from './check-context.js';
import { checkAttribute } from './checks/attributes.js';
import { checkCall } from './checks/calls.js';
import { checkForLoop } from './checks/for-loops.js';
import { checkLambda } from './checks/lambdas.js';
import { checkName } from './checks/names.js';
import { checkNode } from './checks/nodes.js';
import { checkOperators } from './checks/operators.js';
import { checkString } from './checks/strings.js';
import { checkTargets, targetsOf } from './checks/targets.js';
import { Findings } from './findings.js';
import { runRules } from './run-rules.js';
import { suggestFrom } from './suggest.js';

/** Runs every check on every node in one pass, so that all faults of a program are reported together. */
export class WhitelistValidator implements Validator {
  validate(program: Program, scope: ValidationScope): ValidationOutcome {
    // Rules first: what is proven afterwards is the tree as they left it.
    const ruleFindings = runRules(program, scope.rules);
    const findings = new Findings(program.source);
    const used = inspect(program, makeContext(program, scope, findings));
    for (const finding of ruleFindings) findings.add(finding);
    return {
      program: findings.isEmpty ? acceptProgram(program, scope) : null,
      diagnostics: findings.inSourceOrder(),
      calls: inSourceOrder(program, used.calls),
      variables: [...new Set(inSourceOrder(program, used.variables))],
    };
  }
}

interface UsedNames {
  readonly calls: Name[];
  readonly variables: Name[];
}

function makeContext(program: Program, scope: ValidationScope, findings: Findings): CheckContext {
  return {
    scope,
    findings,
    text: program.source.text,
    nameOf: (id) => nameInSource(program, id) ?? id,
    suggestFunction: suggestFrom(scope.tools, scope.grammar.builtins),
    suggestMethod: suggestFrom(scope.dialect.methods),
  };
}

function inspect(program: Program, context: CheckContext): UsedNames {
  const used: UsedNames = { calls: [], variables: [] };
  try {
    walk(program, (node, parent) => {
      checkNode(node, parent, context);
      checkMeaning(node, parent, context);
      collectNames(node, context, used);
    });
  } catch (error) {
    // The walk ends at a node type it does not know; the node check has refused it then.
    if (context.findings.isEmpty) throw error;
  }
  return used;
}

function checkMeaning(node: Node, parent: Node | null, context: CheckContext): void {
  switch (node.type) {
    case 'Name':
    case 'arg':
      return checkName(node, context);
    case 'Call':
      return checkCall(node, context);
    case 'Constant':
      return checkString(node, context);
    case 'Attribute':
      return checkAttribute(node, context);
    case 'For':
      return checkForLoop(node, context);
    case 'Lambda':
      return checkLambda(node, parent, context);
    case 'AugAssign':
    case 'BinOp':
    case 'BoolOp':
    case 'Compare':
    case 'UnaryOp':
      return checkOperators(node, context);
    default:
      return undefined;
  }
}

function collectNames(node: Node, context: CheckContext, used: UsedNames): void {
  if (node.type === 'Call' && node.func.type === 'Name') used.calls.push(node.func);
  const targets = targetsOf(node);
  if (targets.length === 0) return;
  const names = checkTargets(targets, context);
  // Names of a comprehension are its own, and an annotation alone assigns nothing.
  if (node.type === 'comprehension' || (node.type === 'AnnAssign' && node.value === null)) return;
  for (const name of names) used.variables.push(name);
}

/** The names as the source has them. */
function inSourceOrder(program: Program, names: Name[]): string[] {
  const sorted = names.sort((left, right) => left.start - right.start);
  return sorted.map(({ id }) => nameInSource(program, id)).filter((name) => name !== null);
}
