import type { Dialect } from 'lackpy';
import { decodingGrammar } from '../decoding/decoding-grammar.js';
import { METHOD_NAMES } from '../runtime/methods/method-names.js';
import { PythonRuntime } from '../runtime/python-runtime.js';
import { isIdentifier } from '../syntax/lexer/identifier.js';
import { GRAMMARS } from './grammars.js';
import { IMPURE_NAMES } from './impure-names.js';
import { REPAIRS } from '../repairs/repairs.js';
import { BUILTIN_RESULTS } from './builtin-results.js';
import { HINTS } from './hints.js';
import { INLINE } from './inline-operators.js';
import { constantOf, literalOf } from './literal.js';
import { OPERATORS } from './operators.js';
import { PROMPT } from './prompt.js';

/** What Python means beyond its syntax. */
export const pythonDialect: Dialect = {
  language: 'python',
  grammars: GRAMMARS,
  operators: OPERATORS,
  methods: METHOD_NAMES,
  impure: IMPURE_NAMES,
  prompt: PROMPT,
  hints: HINTS,
  repairs: REPAIRS,
  results: BUILTIN_RESULTS,
  inline: INLINE,
  decodingGrammar,
  isIdentifier,
  constant: constantOf,
  literal: literalOf,
  createRuntime: (host) => new PythonRuntime(host),
};
