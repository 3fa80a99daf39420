import type { Options, Parser } from 'acorn';
import { SyntaxFault } from './syntax-fault.js';

/** What acorn's plugins are made of: classes around the parser. */
export type Extension = (base: typeof Parser) => typeof Parser;

/** So many of the counted methods may be under way at once: well below what the stack of the host holds. */
const MOST_OPEN = 1000;

/** How often a parser may look at each character of the text, about, before it gives up. */
const MOST_LOOKS = 4;

/** Methods of which at least one is in every way that parsing leads to itself again. */
const COUNTED =
  /^(?:parseStatement|parseMaybeAssign|parseMaybeUnary|parseExprOp|parseExprAtom|parseBindingAtom|tsParse\w*|tsTryParse\w*)$/;

type Method = (this: { open: number }, ...args: unknown[]) => unknown;

/**
 * Bounds a parser. One that nests too deep ends before the host's stack does: close to its end V8 cannot compile regular
 * expressions, and ends the process. One that goes back and forth ends as well: the reader of types tries brackets in
 * several ways, and nested ones take it a time that doubles with each.
 */
export const bounded: Extension = (base) => {
  const Base = base as unknown as new (options: Options, input: string) => Parser & { nextToken(): void };
  class Bounded extends Base {
    open = 0;
    private left: number;

    constructor(options: Options, input: string) {
      super(options, input);
      this.left = 1000 + MOST_LOOKS * input.length;
    }

    override nextToken(): void {
      if (--this.left < 0) throw new SyntaxFault('The types of this program take too long to read', 0);
      super.nextToken();
    }
  }
  for (const [name, method] of countedMethods(Base.prototype as object)) {
    Object.defineProperty(Bounded.prototype, name, { value: counting(method), writable: true });
  }
  return Bounded as unknown as typeof Parser;
};

function counting(method: Method): Method {
  return function (...args) {
    if (++this.open > MOST_OPEN) throw new SyntaxFault('Program nests too deep', 0, 'NESTING_TOO_DEEP');
    try {
      return method.apply(this, args);
    } finally {
      this.open--;
    }
  };
}

function countedMethods(prototype: object): Map<string, Method> {
  const methods = new Map<string, Method>();
  for (let one: object | null = prototype; one !== null; one = Object.getPrototypeOf(one) as object | null) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(one))) {
      if (COUNTED.test(name) && typeof value === 'function' && !methods.has(name)) {
        methods.set(name, value as Method);
      }
    }
  }
  return methods;
}
