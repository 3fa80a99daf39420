import type { Dialect } from 'lackpy';
import { explain } from '../messages/explain.js';
import { REPAIRS } from '../repairs/repairs.js';
import { JavaScriptRuntime } from '../runtime/javascript-runtime.js';
import { IMPURE_NAMES, METHOD_NAMES } from '../runtime/names.js';
import { BUILTIN_RESULTS } from './builtin-results.js';
import { GRAMMARS } from './grammars.js';
import { HINTS } from './hints.js';
import { isIdentifier } from './identifier.js';
import { INLINE } from './inline-operators.js';
import { constantOf, literalOf } from './literal.js';
import { OPERATORS } from './operators.js';
import { PROMPT } from './prompt.js';

/** What JavaScript means beyond its syntax. */
export const javascriptDialect: Dialect = {
  language: 'javascript',
  grammars: GRAMMARS,
  operators: OPERATORS,
  methods: METHOD_NAMES,
  impure: IMPURE_NAMES,
  prompt: PROMPT,
  hints: HINTS,
  repairs: REPAIRS,
  results: BUILTIN_RESULTS,
  inline: INLINE,
  undefinedIsValue: true,
  isIdentifier,
  constant: constantOf,
  literal: literalOf,
  explain,
  createRuntime: (host) => new JavaScriptRuntime(host),
};
