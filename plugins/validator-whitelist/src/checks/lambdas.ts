import type { Lambda, Node } from 'lackpy';
import type { CheckContext } from '../check-context.js';

type Place = CheckContext['scope']['grammar']['lambdaPlace'];

const PLACES: Readonly<Record<Place, { readonly words: string; readonly hint: string }>> = {
  key: {
    words: 'as key= argument of a call, such as sorted(items, key=lambda item: item[0])',
    hint: 'Write the expression where it is needed, or use a comprehension.',
  },
  argument: {
    words: 'as an argument of a call',
    hint: 'Pass the function directly to the call that needs it, or write its expression there.',
  },
};

/** A lambda stands only where the grammar has a place for it; one that the grammar does not know is not looked at. */
export function checkLambda(node: Lambda, parent: Node | null, context: CheckContext): void {
  const { allowedNodes, lambdaPlace } = context.scope.grammar;
  if (!allowedNodes.has('Lambda') || isPlace(lambdaPlace, node, parent)) return;
  const { words, hint } = PLACES[lambdaPlace];
  context.findings.report({
    code: 'LAMBDA_PLACE',
    span: node,
    say: (line) => `Lambda at line ${String(line)} is only allowed ${words}`,
    hint: context.scope.dialect.hints.get('Lambda') ?? hint,
  });
}

function isPlace(place: Place, node: Lambda, parent: Node | null): boolean {
  if (parent?.type === 'keyword') return place === 'key' ? parent.arg === 'key' : parent.arg !== null;
  return place === 'argument' && parent?.type === 'Call' && parent.func !== node;
}
