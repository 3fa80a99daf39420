import type { AnyNode, Expression as EsExpression } from 'acorn';
import type { ProgramError, Span } from 'lackpy';
import { readSource } from '../syntax/read-source.js';
import { placeOf, type Place } from './place.js';
import { render } from './render.js';

/** The message of an error as V8 words it, which quotes the source of what failed. */
export function explain(error: ProgramError, source: string, span: Span): string {
  const { message } = error;
  if (error.type !== 'TypeError' || !('complaint' in error || IN_PATTERN.test(message))) return message;
  const rewrite = REWRITES.find(([pattern]) => pattern.test(message))?.[1];
  if (rewrite === undefined) return message;
  const place = placeOf(readSource(source), span);
  return (place === null ? null : rewrite(message, place)) ?? message;
}

const IN_PATTERN = /^Cannot read properties of (?:null|undefined) \(reading '/;

type Rewrite = (message: string, place: Place) => string | null;

const REWRITES: readonly (readonly [RegExp, Rewrite])[] = [
  [/ is not a function$/, ofCall],
  [/ is not iterable(?: \(cannot read property Symbol\(Symbol\.iterator\)\))?$/, ofIterable],
  [IN_PATTERN, ofPattern],
];

function ofCall(_message: string, { node }: Place): string | null {
  return node.type === 'CallExpression' ? `${render(node.callee)} is not a function` : null;
}

function ofIterable(message: string, { node, around: [parent] }: Place): string | null {
  if (parent?.type === 'ForOfStatement' && parent.right === node) return ofLoop(parent.right);
  if (node.type === 'SpreadElement' && parent?.type === 'ArrayExpression') {
    return `${render(node.argument)} is not iterable`;
  }
  if (node.type !== 'ArrayPattern') return null;
  if (parent?.type !== 'VariableDeclarator') return typed(message);
  if (!parent.init) return '.for is not iterable';
  return QUOTED.has(parent.init.type) ? `${render(parent.init)} is not iterable` : typed(message);
}

/** The message that tells the type of the value instead of where it came from. */
function typed(message: string): string {
  const value = message.replace(/ is not iterable.*$/, '');
  return `${typeAndValue(value)} is not iterable (cannot read property Symbol(Symbol.iterator))`;
}

function typeAndValue(value: string): string {
  if (value === 'null') return 'object null';
  if (value === 'true' || value === 'false') return `boolean ${value}`;
  if (value.startsWith('#<') || value === '{}') return 'object';
  return value !== '' && !Number.isNaN(Number(value)) ? `number ${value}` : value;
}

/** Values of a declaration that V8 quotes when they cannot be gone through. */
const QUOTED: ReadonlySet<string> = new Set(['Identifier', 'ObjectExpression', 'Literal']);

function ofLoop(iterable: EsExpression): string {
  if (iterable.type !== 'CallExpression') return `${render(iterable)} is not iterable`;
  return `${render(iterable.callee)} is not a function or its return value is not iterable`;
}

/** `const {a} = null`: a plain property of a pattern that is not inside another one. */
function ofPattern(message: string, place: Place): string | null {
  const [node, pattern, owner] = withoutShorthand(place);
  if (node?.type !== 'Property' || pattern?.type !== 'ObjectPattern' || owner === undefined) return null;
  if (node.value.type !== 'Identifier' || node.computed || node.key.type !== 'Identifier') return null;
  const missing = /of (\w+) /.exec(message)?.[1] ?? '';
  const value = sourceOf(owner, pattern, missing);
  if (value === null) return null;
  return `Cannot destructure property '${node.key.name}' of '${value}' as it is ${missing}.`;
}

/** A property and what is around it; a shorthand's key has the same span. */
function withoutShorthand({ node, around }: Place): readonly (AnyNode | undefined)[] {
  return node.type === 'Identifier' ? around : [node, ...around];
}

function sourceOf(owner: AnyNode, pattern: AnyNode, missing: string): string | null {
  switch (owner.type) {
    case 'VariableDeclarator':
      return owner.init ? render(owner.init) : '.for';
    case 'AssignmentExpression':
      return owner.left === pattern ? render(owner.right) : null;
    case 'AssignmentPattern':
      return render(owner.right);
    case 'ArrowFunctionExpression':
      return missing === 'null' ? 'object null' : missing;
    default:
      return null;
  }
}
