import type { Expression, Subscript } from 'lackpy';
import { attributeSpan } from '../analysis/attribute-span.js';
import { compileBinary } from './binary.js';
import { compileChoice, compileValues } from './branches.js';
import { compileCall } from './call.js';
import type { Compilation } from './compilation.js';
import { compileCompare } from './compare.js';
import { compileComprehension } from './comprehension.js';
import { compileDict, compileItems } from './display.js';
import { compileField, compileJoined } from './format.js';
import { compileGenerator } from './generator.js';
import { compileLambda } from './lambda.js';
import { compileName } from './name.js';
import { afterOperands, compileOperands } from './operands.js';
import { compileOptional } from './optional.js';
import { quoted } from './quoted.js';
import { compileTest, truthy } from './test.js';

/** JavaScript of an expression's value. Statements that it needs before go to the current function. */
export function compileExpression(c: Compilation, node: Expression): string {
  switch (node.type) {
    case 'Constant':
      return c.links.constant(node);
    case 'Name':
      return compileName(c, node);
    case 'BinOp':
      return compileBinary(c, node);
    case 'UnaryOp':
      if (c.analysis.isNot(node.op)) return compileTest(c, node);
      return afterOperands(c, [c.expression(node.operand)], c.at(node), ([operand = '']) => {
        return `${c.links.operator('unary', node.op)}(${operand})`;
      });
    case 'BoolOp': {
      const goOn = (value: string): string => {
        if (c.analysis.isCoalesce(node.op)) return `R.isMissing(${value})`;
        return `${c.analysis.isAnd(node.op) ? '' : '!'}${truthy(c, value)}`;
      };
      return compileValues(
        c,
        goOn,
        node.values.map((value) => () => c.expression(value)),
      );
    }
    case 'Compare':
      return compileCompare(c, node);
    case 'IfExp': {
      const test = compileTest(c, node.test);
      return compileChoice(
        c,
        test,
        () => c.expression(node.body),
        () => c.expression(node.orelse),
      );
    }
    case 'Call':
      return compileCall(c, node);
    case 'Attribute':
      return afterOperands(
        c,
        [c.expression(node.value)],
        c.at(attributeSpan(c.analysis.positions, node)),
        ([value = '']) => {
          return `R.attribute(${value},${quoted(node.attr)})`;
        },
      );
    case 'Subscript':
      return compileSubscript(c, node);
    case 'Slice':
      return compileSlice(c, [node.lower, node.upper, node.step]);
    case 'List':
      return `R.list(${compileItems(c, node.elts)})`;
    case 'Tuple':
      return `R.tuple(${compileItems(c, node.elts)})`;
    case 'Set':
      return afterOperands(
        c,
        [compileItems(c, node.elts, spreadMembers)],
        c.at(node),
        ([items = '']) => `R.set(${items})`,
      );
    case 'Dict':
      return compileDict(c, node);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return compileComprehension(c, node);
    case 'GeneratorExp':
      return compileGenerator(c, node);
    case 'JoinedStr':
      return compileJoined(c, node);
    case 'FormattedValue':
      return compileField(c, node);
    case 'Lambda':
      return compileLambda(c, node);
    case 'Optional':
      return compileOptional(c, node);
    case 'Receiver':
      return c.receivers.at(-1) ?? 'R.nothing';
    case 'Starred':
    case 'Unsupported':
      throw new TypeError(`A validated program holds no ${node.type} here`);
  }
}

/** A starred part of a set display is gone through like any iterable. */
const spreadMembers = (value: string): string => `H.drain(R.cursor(${value}))`;

function compileSubscript(c: Compilation, node: Subscript): string {
  const texts = compileOperands(c, [node.value, node.slice]);
  return afterOperands(c, texts, c.at(node), (names) => `R.getItem(${names.join(',')})`);
}

/** JavaScript of a slice; a bound that is left out is the language's nothing. */
function compileSlice(c: Compilation, bounds: readonly (Expression | null)[]): string {
  const given = bounds.filter((bound) => bound !== null);
  const texts = compileOperands(c, given);
  const parts = bounds.map((bound) => (bound === null ? 'R.nothing' : (texts.shift() ?? '')));
  return `R.slice(${parts.join(',')})`;
}
