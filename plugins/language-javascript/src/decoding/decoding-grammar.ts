import { gbnfName, gbnfNameParts, type DecodingNames } from 'lackpy';
import { GRAMMARS } from '../dialect/grammars.js';
import { RESERVED, isIdentifier } from '../dialect/identifier.js';
import { METHOD_NAMES } from '../runtime/names.js';
import { callRules } from './call-rules.js';
import { displayRules } from './display-rules.js';
import { functionRules } from './function-rules.js';
import { literalRules } from './literal-rules.js';
import { operatorNameRules, operatorRules } from './operator-rules.js';
import { patternRules } from './pattern-rules.js';
import { statementRules } from './statement-rules.js';
import { templateRules } from './template-rules.js';

/** Properties that lead behind a value. */
const BEHIND: readonly string[] = ['constructor', 'prototype'];

const ASCII = /^[\0-\x7f]*$/;

/**
 * The GBNF grammar of the programs a model may write: a part of what parser and validator accept, broad enough for
 * every task. That names are declared, once, before they are used, is beyond it. The same names in any order give the
 * same text; names that no program can use are left out.
 */
export function decodingGrammar({ tools, params, builtins }: DecodingNames): string {
  const forbidden = GRAMMARS.get('standard')?.forbiddenNames ?? new Set<string>();
  const usable = (name: string): boolean => {
    return isIdentifier(name) && !name.normalize('NFKC').includes('__') && !forbidden.has(name);
  };
  const rules = [
    ...statementRules(),
    ...operatorRules('', 'primary'),
    ...operatorRules('plain-', 'plain-primary'),
    ...operatorRules('word-', 'word-primary'),
    ...operatorNameRules(),
    ...callRules({
      tools: tools.filter(usable),
      builtins,
      methods: METHOD_NAMES,
      variables: params.filter((name) => usable(name) && !ASCII.test(name)),
    }),
    ...functionRules(),
    ...displayRules(),
    ...patternRules(),
    ...literalRules(),
    ...templateRules(),
    gbnfName('name', [...RESERVED, ...forbidden]),
    gbnfName('property', BEHIND),
    ...gbnfNameParts(),
  ];
  return `${rules.join('\n')}\n`;
}
