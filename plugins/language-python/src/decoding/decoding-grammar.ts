import { gbnfName, gbnfNameParts, type DecodingNames } from 'lackpy';
import { GRAMMARS } from '../dialect/grammars.js';
import { METHOD_NAMES } from '../runtime/methods/method-names.js';
import { TokenKind, wordKind } from '../syntax/token.js';
import { callRules } from './call-rules.js';
import { displayRules } from './display-rules.js';
import { fStringRules } from './f-string-rules.js';
import { literalRules } from './literal-rules.js';
import { isUsable } from './usable-name.js';
import { operatorNameRules, operatorRules } from './operator-rules.js';
import { statementRules } from './statement-rules.js';

const KEYWORDS: readonly string[] = Object.keys(TokenKind)
  .flatMap((kind) => [kind, kind.toLowerCase()])
  .filter((word) => wordKind(word) !== TokenKind.Name);
const ASCII = /^[\0-\x7f]*$/;

/**
 * The GBNF grammar of the programs a model may write: a part of what parser and validator accept, broad enough for
 * every task. The same names in any order give the same text; names that no program can use are left out.
 */
export function decodingGrammar({ tools, params, builtins }: DecodingNames): string {
  const forbidden = GRAMMARS.get('standard')?.forbiddenNames ?? new Set<string>();
  const usable = (name: string): boolean => isUsable(name, forbidden);
  const calls = callRules({
    functions: [...tools, ...builtins].filter(usable),
    methods: [...METHOD_NAMES].filter((name) => !name.includes('__')),
    variables: params.filter((name) => usable(name) && !ASCII.test(name)),
    keywords: [...forbidden].filter((name) => !name.includes('__')),
  });
  const rules = [
    ...statementRules(),
    ...operatorRules(''),
    ...operatorNameRules(),
    ...calls,
    ...displayRules(),
    ...literalRules(),
    ...fStringRules(),
    gbnfName('name', [...KEYWORDS, ...forbidden]),
    ...gbnfNameParts(),
  ];
  return `${rules.join('\n')}\n`;
}
