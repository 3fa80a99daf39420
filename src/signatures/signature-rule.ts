import type { Call, Expression, Program } from '../ast/nodes.js';
import { walk } from '../ast/walk.js';
import { locate, type Diagnostic } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { ParamInfo } from '../ports/inference-provider.js';
import type { Rule } from '../ports/rule.js';
import type { ToolArg, ToolSpec } from '../ports/tool-provider.js';
import { signatureText } from './signature-text.js';
import { typeFits } from './type-match.js';
import { typeOf, type TypeScope } from './value-type.js';

/** What calls are checked against. */
export interface SignatureScope {
  /** Tools by the name the program uses. */
  readonly tools: ReadonlyMap<string, ToolSpec>;
  readonly params: readonly ParamInfo[];
  /** The types that builtins give, by name. */
  readonly results: ReadonlyMap<string, string>;
}

/**
 * Refuses calls of tools that cannot succeed: too many or missing arguments, unknown keywords, values of a type that the
 * argument does not take. Of what a program computes only that is judged whose type is certain.
 */
export function signatureRule(scope: SignatureScope): Rule {
  return {
    name: 'signatures',
    check: (program) => {
      const types: TypeScope = { ...scope, names: nameTypes(program, scope) };
      const found: Diagnostic[] = [];
      walk(program, (node) => {
        if (node.type !== 'Call' || node.func.type !== 'Name') return;
        const tool = scope.tools.get(node.func.id);
        if (tool === undefined || assigns(program, node.func.id)) return;
        const fault = faultOf(node.func.id, tool, node, types);
        if (fault === null) return;
        found.push({
          code: fault.code,
          message: `${fault.message} at line ${String(locate(program.source, node).line)}`,
          location: locate(program.source, fault.node),
          hint: `Call it as ${signatureText(node.func.id, tool)}.`,
        });
      });
      return found;
    },
  };
}

interface Fault {
  readonly code: 'ARGUMENT_COUNT' | 'ARGUMENT_NAME' | 'ARGUMENT_TYPE';
  readonly message: string;
  readonly node: Expression;
}

function faultOf(name: string, { args }: ToolSpec, call: Call, types: TypeScope): Fault | null {
  const spread = call.args.some(({ type }) => type === 'Starred');
  const open = spread || call.keywords.some(({ arg }) => arg === null);
  if (!spread && call.args.length > args.length) {
    const message = `${name}() takes ${count(args.length)} but ${String(call.args.length)} were given`;
    return { code: 'ARGUMENT_COUNT', message, node: call };
  }
  const unknown = call.keywords.find(({ arg }) => arg !== null && args.every((one) => one.name !== arg));
  if (unknown !== undefined) {
    const near = didYouMean(
      unknown.arg ?? '',
      args.map((arg) => arg.name),
    );
    return {
      code: 'ARGUMENT_NAME',
      message: `${name}() has no argument '${unknown.arg ?? ''}'.${near}`,
      node: unknown.value,
    };
  }
  const twice = spread
    ? undefined
    : call.keywords.find(({ arg }) => args.slice(0, call.args.length).some((one) => one.name === arg));
  if (twice !== undefined) {
    return { code: 'ARGUMENT_NAME', message: `${name}() gets '${twice.arg ?? ''}' twice`, node: twice.value };
  }
  const given = givenTo(call, args);
  const missing = open ? [] : args.filter((arg) => arg.required && !given.has(arg));
  if (missing.length > 0) {
    const names = missing.map((arg) => `'${arg.name}'`).join(' and ');
    return { code: 'ARGUMENT_COUNT', message: `${name}() is missing ${names}`, node: call };
  }
  return typeFault(name, given, types);
}

function typeFault(name: string, given: ReadonlyMap<ToolArg, Expression>, types: TypeScope): Fault | null {
  for (const [arg, node] of given) {
    const actual = typeOf(node, types);
    const isLeftOut = actual === 'None' && !arg.required;
    if (actual === null || isLeftOut || typeFits(actual, arg.type)) continue;
    const message = `${name}() takes ${arg.type} for '${arg.name}', not ${actual}`;
    return { code: 'ARGUMENT_TYPE', message, node };
  }
  return null;
}

function givenTo(call: Call, args: readonly ToolArg[]): Map<ToolArg, Expression> {
  const given = new Map<ToolArg, Expression>();
  for (const [index, node] of call.args.entries()) {
    const arg = args[index];
    // What follows a starred argument has a place that only the run knows.
    if (node.type === 'Starred' || arg === undefined) break;
    given.set(arg, node);
  }
  for (const { arg, value } of call.keywords) {
    const known = args.find(({ name }) => name === arg);
    if (known !== undefined) given.set(known, value);
  }
  return given;
}

/** Types of params, and of variables that are assigned once, outside every branch and loop. */
function nameTypes(program: Program, { tools, params, results }: SignatureScope): Map<string, string> {
  const names = new Map(params.map(({ name, type }) => [name, type]));
  const stores = new Map<string, number>();
  walk(program, (node) => {
    if (node.type === 'Name' && node.ctx === 'store') stores.set(node.id, (stores.get(node.id) ?? 0) + 1);
    // A parameter hides the variable: what the name holds depends on the place.
    if (node.type === 'arg') stores.set(node.arg, Infinity);
  });
  for (const statement of program.body) {
    if (statement.type !== 'Assign' || statement.targets.length > 1) continue;
    const [target] = statement.targets;
    if (target?.type !== 'Name' || stores.get(target.id) !== 1) continue;
    const type = typeOf(statement.value, { tools, results, names });
    if (type !== null) names.set(target.id, type);
  }
  for (const [name, times] of stores) if (times > 1) names.delete(name);
  return names;
}

function assigns(program: Program, name: string): boolean {
  let found = false;
  walk(program, (node) => {
    if (node.type === 'Name' && node.ctx === 'store' && node.id === name) found = true;
  });
  return found;
}

function count(number: number): string {
  return number === 0 ? 'no arguments' : number === 1 ? '1 argument' : `${String(number)} arguments`;
}
