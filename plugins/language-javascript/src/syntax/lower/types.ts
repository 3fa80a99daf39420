import type { Expression as EsExpression } from 'acorn';

/** The nodes of TypeScript around a value that say something of its type. */
const TYPED: ReadonlySet<string> = new Set([
  ...['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion'],
  ...['TSInstantiationExpression', 'TSParenthesizedExpression'],
]);

/** Declarations that say nothing but types. */
const DECLARATIONS: ReadonlySet<string> = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']);

/** An expression without the type that TypeScript gives it. */
export function withoutTypes(node: EsExpression): EsExpression {
  if (!TYPED.has(node.type)) return node;
  const { expression } = node as unknown as { readonly expression: EsExpression };
  return withoutTypes(expression);
}

/** Whether a statement declares only types. */
export function isTypeDeclaration({ type }: { readonly type: string }): boolean {
  return DECLARATIONS.has(type);
}
