import type { AnyNode, CallExpression, Expression as EsExpression, SpreadElement } from 'acorn';
import type { ProgramError, Span } from 'lackpy';
import { readSource } from '../syntax/read-source.js';
import { placeOf, type Place } from './place.js';
import { render, renderIterated } from './render.js';

/** The message of an error as V8 words it, which quotes the source of what failed. */
export function explain(error: ProgramError, source: string, span: Span): string {
  const { message } = error;
  if (error.type !== 'TypeError' || !('complaint' in error || QUOTING.test(message))) return message;
  const rewrite = REWRITES.find(([pattern]) => pattern.test(message))?.[1];
  if (rewrite === undefined) return message;
  const place = placeOf(readSource(source), span);
  return (place === null ? null : rewrite(message, place)) ?? message;
}

const IN_PATTERN = /^Cannot read properties of (?:null|undefined) \(reading '/;

const WHOLE_PATTERN = /^Cannot destructure '(null|undefined)' as it is/;

/** Messages that quote the source, beside those of a `SubjectError`. */
const QUOTING = new RegExp(`${IN_PATTERN.source}|${WHOLE_PATTERN.source}`);

type Rewrite = (message: string, place: Place) => string | null;

const REWRITES: readonly (readonly [RegExp, Rewrite])[] = [
  [/ is not a function$/, ofCall],
  [/ is not iterable(?: \(cannot read property .+\))?$/, ofIterable],
  [IN_PATTERN, ofPattern],
  [WHOLE_PATTERN, ofWholePattern],
];

function ofCall(_message: string, { node, around: [parent, owner] }: Place): string | null {
  if (node.type !== 'CallExpression') return null;
  const isIterated = parent?.type === 'ForOfStatement' && parent.right === node;
  const isSpread = parent?.type === 'SpreadElement' && owner?.type === 'ArrayExpression';
  if (isIterated || isSpread) return ofIteratedCall(node);
  return `${render(node.callee)} is not a function`;
}

function ofIteratedCall({ callee }: CallExpression): string {
  return `${renderIterated(callee)} is not a function or its return value is not iterable`;
}

function ofIterable(message: string, { node, around }: Place): string | null {
  const [parent] = around;
  if (parent?.type === 'ForOfStatement' && parent.right === node) return ofIterated(parent.right);
  if (node.type === 'SpreadElement') return ofSpread(message, node, parent);
  if (node.type !== 'ArrayPattern') return null;
  if (parent?.type === 'Property') return ofInnerPattern(message, around);
  if (parent?.type !== 'VariableDeclarator') return typed(message);
  if (!parent.init) return '.for is not iterable';
  return QUOTED.has(parent.init.type) ? `${render(parent.init)} is not iterable` : typed(message);
}

function ofIterated(iterable: EsExpression): string {
  return iterable.type === 'CallExpression'
    ? ofIteratedCall(iterable)
    : `${renderIterated(iterable)} is not iterable`;
}

/** `[...null]`, `f(...null)`, and `f(...null, 1)`, which V8 makes an array of first. */
function ofSpread(message: string, { argument }: SpreadElement, parent: AnyNode | undefined): string | null {
  if (parent?.type === 'ArrayExpression') return ofIterated(argument);
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return null;
  const missing = message.replace(/ .*$/, '');
  const spreads = parent.arguments.filter(({ type }) => type === 'SpreadElement');
  const isLast = parent.arguments.at(-1) === spreads[0];
  if (!isLast) return typed(message);
  return `${render(argument)} is not iterable (cannot read property ${missing})`;
}

/** `const {a: [b]} = c`: V8 speaks of `c`. */
function ofInnerPattern(message: string, [, pattern, owner]: Place['around']): string | null {
  const missing = /^(?:null|undefined)\b/.exec(message)?.[0] ?? '';
  if (pattern === undefined || owner === undefined) return typed(message);
  const value = sourceOf(owner, pattern, missing);
  if (value === null || (value === '' && missing === '')) return typed(message);
  return missing === ''
    ? `${value} is not iterable (cannot read property Symbol(Symbol.iterator))`
    : `Cannot destructure property 'Symbol(Symbol.iterator)' of '${value}' as it is ${missing}.`;
}

/** The message that tells the type of the value instead of where it came from. */
function typed(message: string): string {
  const value = message.replace(/ is not iterable.*$/, '');
  return `${typeAndValue(value)} is not iterable (cannot read property Symbol(Symbol.iterator))`;
}

function typeAndValue(value: string): string {
  if (value === 'null') return 'object null';
  if (value === 'true' || value === 'false') return `boolean ${value}`;
  if (value.startsWith('#<') || value.startsWith('{')) return 'object';
  return value !== '' && !Number.isNaN(Number(value)) ? `number ${value}` : value;
}

/** Values of a declaration that V8 quotes when they cannot be gone through. */
const QUOTED: ReadonlySet<string> = new Set(['Identifier', 'ObjectExpression', 'Literal']);

/** `const {} = null` and `const {[key]: a} = null`. */
function ofWholePattern(message: string, place: Place): string | null {
  const { pattern, owner } = patternAt(place);
  const missing = WHOLE_PATTERN.exec(message)?.[1] ?? '';
  if (pattern === undefined || owner === undefined) return null;
  const value = sourceOf(owner, pattern, missing);
  return value === null ? null : `Cannot destructure '${value}' as it is ${missing}.`;
}

/** The pattern that an error is about, or whose rest it is about, and what it takes apart. */
function patternAt({ node, around }: Place): { readonly pattern?: AnyNode; readonly owner?: AnyNode } {
  const [pattern, owner] = node.type === 'RestElement' ? around : [node, ...around];
  return { ...(pattern === undefined ? {} : { pattern }), ...(owner === undefined ? {} : { owner }) };
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
