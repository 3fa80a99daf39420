import type { Constant } from '../../ast/nodes.js';
import type { Span } from '../../ast/span.js';
import type { Dialect } from '../../ports/dialect.js';

const INTEGER = /^(?:0|[1-9]\d{0,999})$/;
const DECIMAL = /^\d{1,300}\.\d{1,300}$/;

/** A captured text as a string constant of the language. */
export function textConstant(text: string, at: Span, dialect: Dialect): Constant {
  return { type: 'Constant', ...dialect.constant(text), start: at.start, end: at.end };
}

/**
 * A captured text as the literal it looks like: an integer or a decimal number without sign, else a string. `007` is
 * text, since it is no number of every language.
 */
export function literalConstant(text: string, at: Span, dialect: Dialect): Constant {
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return { type: 'Constant', kind: 'float', value, start: at.start, end: at.end };
  if (!INTEGER.test(text)) return textConstant(text, at, dialect);
  const constant = dialect.constant(Number(text));
  const isExact = constant.kind !== 'int' || Number.isSafeInteger(constant.value);
  return {
    type: 'Constant',
    kind: constant.kind,
    value: isExact ? constant.value : BigInt(text),
    start: at.start,
    end: at.end,
  };
}
