import type { BinOp, Expression, Optional, Value } from 'lackpy';
import { apply, lookUp, operand } from './apply.js';
import { compareAll, dictSteps, eitherSteps, goesOn } from './branches.js';
import { comprehension } from './comprehension.js';
import { atOnce } from './generator.js';
import { operandsOf } from './operands.js';
import type { Steps } from './steps.js';
import type { Walk } from './walk.js';

/** The value of an expression that needs not wait. */
export function evaluate(w: Walk, node: Expression): Value {
  switch (node.type) {
    case 'Constant':
      return w.run.constant(node);
    case 'Name':
      return w.read(node);
    case 'Receiver':
      return w.receivers.at(-1);
    case 'BinOp':
      return evaluateChain(w, node);
    case 'IfExp':
      return evaluate(w, w.run.runtime.truthy(evaluate(w, node.test)) ? node.body : node.orelse);
    default: {
      const steps = ownSteps(w, node);
      return steps === null ? evaluateInOrder(w, node) : w.now(steps);
    }
  }
}

/** The evaluation of an expression that may have to wait. */
export function stepsOf(w: Walk, node: Expression): Steps {
  return ownSteps(w, node) ?? inOrder(w, node);
}

/** The evaluation of what does not simply take its operands in order; null for what does. */
function ownSteps(w: Walk, node: Expression): Steps | null {
  switch (node.type) {
    case 'BoolOp':
      return eitherSteps(node.values, goesOn(w, node.op));
    case 'IfExp':
      return choice(w, node.test, node.body, node.orelse);
    case 'Compare':
      return node.ops.length > 1 ? compareAll(w, node) : null;
    case 'Dict':
      return dictSteps(w, node);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return comprehension(w, node);
    case 'Optional':
      return optional(w, node);
    case 'GeneratorExp':
      return w.waits && w.run.analysis.awaiting.mayWait(node) ? atOnce(w, node) : null;
    default:
      return null;
  }
}

function* optional(w: Walk, { value, rest }: Optional): Steps {
  const receiver = yield value;
  if (w.run.runtime.isMissing?.(receiver) === true) return w.run.runtime.nothing;
  w.receivers.push(receiver);
  const result = yield rest;
  w.receivers.pop();
  return result;
}

function* choice(w: Walk, test: Expression, body: Expression, orelse: Expression): Steps {
  return yield w.run.runtime.truthy(yield test) ? body : orelse;
}

function evaluateInOrder(w: Walk, node: Expression): Value {
  const values: Value[] = [];
  for (const part of operandsOf(node)) {
    const value = evaluate(w, part.type === 'Starred' ? part.value : part);
    values.push(part.type === 'Starred' ? operand(w, node, part, value, values[0]) : value);
    if (values.length === 1) lookUp(w, node, value);
  }
  return apply(w, node, values);
}

function* inOrder(w: Walk, node: Expression): Steps {
  const values: Value[] = [];
  let hidden = 0;
  for (const part of operandsOf(node)) {
    const value = yield part.type === 'Starred' ? part.value : part;
    values.push(part.type === 'Starred' ? operand(w, node, part, value, values[0]) : value);
    if (values.length === 1) lookUp(w, node, value);
    if (part.type === 'Name' || part.type === 'Constant') continue;
    hidden++;
    w.hidden++;
  }
  w.hidden -= hidden;
  const result = apply(w, node, values);
  return result instanceof Promise ? yield result : result;
}

/** Operators in a row lean to the left: they are walked without recursion. */
function evaluateChain(w: Walk, node: BinOp): Value {
  const links: BinOp[] = [];
  let first: Expression = node;
  while (first.type === 'BinOp') {
    links.push(first);
    first = first.left;
  }
  let value = evaluate(w, first);
  for (let link = links.pop(); link !== undefined; link = links.pop()) {
    const right = evaluate(w, link.right);
    w.at = link;
    value = w.run.runtime.binary(link.op)(value, right);
  }
  return value;
}
