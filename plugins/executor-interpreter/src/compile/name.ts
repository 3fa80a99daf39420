import type { Name } from 'lackpy';
import type { Compilation } from './compilation.js';
import { quoted } from './quoted.js';

/** JavaScript of a name that is read. */
export function compileName(c: Compilation, node: Name): string {
  const variable = c.scope.lookup(node.id);
  if (variable !== undefined && (variable.bound || c.analysis.dialect.undefinedIsValue === true)) {
    return variable.id;
  }
  const kind = c.analysis.externalKind(node.id);
  const otherwise =
    kind === null ? `(${c.at(node)},H.unbound(${quoted(node.id)}))` : c.links.external(kind, node.id);
  return variable === undefined ? otherwise : `(${variable.id}===undefined?${otherwise}:${variable.id})`;
}
