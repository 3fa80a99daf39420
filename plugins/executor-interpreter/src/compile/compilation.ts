import type { Expression, Span } from 'lackpy';
import type { Analysis } from '../analysis/analysis.js';
import { Flow } from './flow.js';
import { Frame, type FrameKind } from './frame.js';
import { Links } from './links.js';
import { Scope, type Variable } from './scope.js';

/** More variables than these are collected by a function, so that the code does not grow with their square. */
const MOST_INLINE = 24;

/** Gives JavaScript of any expression: its parts are compiled through the compilation, not by one another. */
export type ExpressionCompiler = (c: Compilation, node: Expression) => string;

/** The state of compiling one program. */
export class Compilation {
  readonly links: Links;
  readonly flow = new Flow();
  /** JavaScript name of the lane that is being written; empty outside of all. */
  lane = '';
  /** The function that is being written. */
  frame = new Frame('main');
  /** The variables of the program itself. */
  readonly module = new Scope(null);
  scope = this.module;
  /** JavaScript of the values that surrounding loops hold beside the variables. */
  readonly held: string[] = [];
  /** Whether no operand of a surrounding expression waits on the host's stack. */
  exposed = true;
  /** JavaScript of the values that surrounding `Optional`s go on with. */
  readonly receivers: string[] = [];
  /** The labels of the loops around the current statement, innermost last. */
  loops: string[] = [];
  /** JavaScript that ends what is being written, to be put behind the setting of `r` to what `Return` gives. */
  leave = '';
  private count = 0;

  /**
   * @param names the variables around what is compiled.
   * @param completion JavaScript name of a function that completes what is reachable; empty where the program begins.
   */
  constructor(
    readonly analysis: Analysis,
    private readonly compile: ExpressionCompiler,
    names: Iterable<string>,
    private readonly completion: string,
  ) {
    this.links = new Links((host) => analysis.dialect.createRuntime(host));
    for (const name of names) this.declare(name);
  }

  /** JavaScript of an expression's value. Statements that it needs before go to the current function. */
  expression(node: Expression): string {
    return this.compile(this, node);
  }

  /** A number that no other generated name has. */
  id(): string {
    return String(this.count++);
  }

  /** Adds a variable to the current scope. */
  declare(name: string): Variable {
    const variable: Variable = { name, id: `v${this.id()}`, bound: false };
    this.scope.declare(variable);
    return variable;
  }

  /** Adds a finished statement to the current function. */
  emit(line: string): void {
    this.frame.lines.push(line);
  }

  /** JavaScript that notes where the program is. */
  at(span: Span): string {
    return `p=${String(this.analysis.positions.add(span))}`;
  }

  /** Writes a new function of the generated code, and returns its body. */
  inFrame(kind: FrameKind, write: () => void): string {
    const { frame, exposed } = this;
    this.frame = new Frame(kind);
    this.exposed = kind === 'main';
    write();
    const { lines } = this.frame;
    const body = `${this.frame.declarations()}try{${lines.join('\n')}}catch(e){throw H.locate(e,p)}`;
    this.frame = frame;
    this.exposed = exposed;
    return body;
  }

  /** Statements that `write` adds, kept apart from the current ones. */
  capture<T>(write: () => T): { readonly lines: string[]; readonly result: T } {
    const { lines } = this.frame;
    this.frame.lines = [];
    const result = write();
    const captured = this.frame.lines;
    this.frame.lines = lines;
    return { lines: captured, result };
  }

  /** Writes with a scope of its own inside the current one. */
  inScope<T>(write: () => T): T {
    const { scope } = this;
    this.scope = new Scope(scope);
    const result = write();
    this.scope = scope;
    return result;
  }

  /** Whether tool calls that are written now may run side by side. */
  get mayFork(): boolean {
    return this.frame.awaits && this.lane === '';
  }

  /** Writes what runs in a lane. */
  inLane<T>(lane: string, write: () => T): T {
    this.lane = lane;
    const result = write();
    this.lane = '';
    return result;
  }

  /** Writes an expression whose surroundings hold values that nobody else knows. */
  hidden<T>(write: () => T): T {
    const { exposed } = this;
    this.exposed = false;
    const result = write();
    this.exposed = exposed;
    return result;
  }

  /** JavaScript that charges steps, and rests now and then where the function may. */
  charge(steps: number): string {
    if (!this.frame.awaits) return `if((H.left-=${String(steps)})<0)H.settle();`;
    return `if((H.left-=${String(steps)})<0)await H.rest(${this.exposed ? this.roots() : 'null'});`;
  }

  /** JavaScript of the array of all variables of the program. */
  variables(): string {
    return this.hasMany ? 'V()' : this.listVariables();
  }

  /**
   * The beginning of the generated text, to be made when all else is: it declares what the rest uses. A function around
   * a variable costs speed, so there is one only for many.
   * @param more what is taken from the links beside the usual.
   */
  opening(more = ''): string {
    const ids = ['r', ...this.module.variables.map(({ id }) => id)];
    const collect = this.hasMany ? `const V=()=>${this.listVariables()};` : '';
    return [
      `"use strict";const{runtime:R,host:H,constants:K,end:E${more}}=L,N=[];`,
      this.links.prologue(),
      `let ${ids.join(',')};${collect}`,
    ].join('\n');
  }

  /** JavaScript that takes all variables from an array. */
  takeVariables(array: string): string {
    return this.module.variables.length === 0 ? '' : `${this.listVariables()}=${array};`;
  }

  /** JavaScript of an array of all values that the program can still reach. */
  private roots(): string {
    const own = this.held.length === 0 ? this.variables() : `[...${this.variables()},${this.held.join(',')}]`;
    return `${this.completion}(${own})`;
  }

  private get hasMany(): boolean {
    return this.module.variables.length > MOST_INLINE;
  }

  private listVariables(): string {
    return `[${this.module.variables.map(({ id }) => id).join(',')}]`;
  }
}
