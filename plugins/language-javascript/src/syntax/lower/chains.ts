import type {
  CallExpression,
  ChainExpression,
  Expression as EsExpression,
  MemberExpression,
  SpreadElement,
  Super,
} from 'acorn';
import type { Attribute, Expression } from 'lackpy';
import type { Lowering } from './lowering.js';
import { at, item, textConstant, unsupported } from './make.js';

type Link = MemberExpression | CallExpression;

/** Constructors that cannot be called without `new`. */
const ONLY_NEW: ReadonlySet<string> = new Set(['Set', 'Map']);

/** Properties that lead to what is behind a value: they stay attributes, which the validator refuses. */
const BEHIND: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** `a.b[c](d)?.e`: what is read and called in a row, from left to right. */
export function lowerChain(l: Lowering, node: Link | ChainExpression): Expression {
  const links: Link[] = [];
  let first: EsExpression | Super = node.type === 'ChainExpression' ? node.expression : node;
  while (first.type === 'MemberExpression' || first.type === 'CallExpression') {
    links.push(first);
    first = first.type === 'MemberExpression' ? first.object : first.callee;
  }
  l.checkChain(links.length, node);
  const base = first.type === 'Super' ? unsupported('Super', [], first) : l.expression(first);
  return new Chain(l, base).follow(links.reverse());
}

/** Follows the links of a chain; what stands behind `?.` hangs on the value before it. */
class Chain {
  private missing: Expression | null = null;

  constructor(
    private readonly l: Lowering,
    private value: Expression,
  ) {}

  follow(links: readonly Link[]): Expression {
    for (let index = 0; index < links.length; index++) {
      const link = links[index];
      if (link === undefined) break;
      const next = links[index + 1];
      if (link.optional === true) this.hang();
      if (link.type === 'CallExpression') {
        this.call(link, this.value);
      } else if (next?.type === 'CallExpression' && isMethod(link)) {
        this.callMethod(link, next);
        index++;
      } else {
        this.value = lowerMember(this.l, link, this.value);
      }
    }
    return this.complete();
  }

  /** `?.`: the rest is only evaluated when there is a value so far. */
  private hang(): void {
    this.missing = this.complete();
    this.value = { type: 'Receiver', ...at(this.missing) };
  }

  private complete(): Expression {
    const { missing, value } = this;
    if (missing === null) return value;
    return { type: 'Optional', value: missing, rest: value, start: missing.start, end: value.end };
  }

  private callMethod(member: MemberExpression, call: CallExpression): void {
    const func: Attribute = {
      type: 'Attribute',
      value: this.value,
      attr: nameOf(member) ?? '',
      ctx: 'load',
      ...at(member),
    };
    if (call.optional === true) {
      this.value = unsupported('OptionalCall', [func, ...lowerArguments(this.l, call.arguments)], call);
    } else {
      this.call(call, func);
    }
  }

  private call(node: CallExpression, func: Expression): void {
    const args = lowerArguments(this.l, node.arguments);
    if (func.type === 'Name' && ONLY_NEW.has(func.id)) {
      this.value = unsupported('CallWithoutNew', [func, ...args], node);
    } else {
      this.value = { type: 'Call', func, args, keywords: [], ...at(node) };
    }
  }
}

/** The arguments of a call. */
export function lowerArguments(l: Lowering, nodes: readonly (EsExpression | SpreadElement)[]): Expression[] {
  return nodes.map((node) => {
    if (node.type !== 'SpreadElement') return l.expression(node);
    return { type: 'Starred', value: l.expression(node.argument), ctx: 'load', ...at(node) };
  });
}

/** `value.name` and `value[key]` as they are read. */
export function lowerMember(l: Lowering, node: MemberExpression, value: Expression): Expression {
  const name = nameOf(node);
  if (name !== null && (BEHIND.has(name) || name.includes('__'))) {
    return { type: 'Attribute', value, attr: name, ctx: 'load', ...at(node) };
  }
  if (node.property.type === 'PrivateIdentifier') return unsupported('PrivateIdentifier', [value], node);
  const key = node.computed ? l.expression(node.property) : textConstant(name ?? '', node.property);
  return item(value, key, node);
}

function isMethod(node: MemberExpression): boolean {
  return nameOf(node) !== null;
}

const WORD = /^[A-Za-z$_][\w$]*$/;

/** The name of the property, when it stands in the source and could stand behind a dot. */
function nameOf({ computed, property }: MemberExpression): string | null {
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  if (property.type !== 'Literal' || typeof property.value !== 'string') return null;
  return WORD.test(property.value) ? property.value : null;
}
