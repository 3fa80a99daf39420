import type { AnyNode } from 'acorn';
import type { Lowering } from './lowering.js';
import { declarePattern, namesIn } from './patterns.js';

/** Makes the names known that a statement declares in its block, those of what no program may declare included. */
export function declareNames(l: Lowering, node: AnyNode): void {
  switch (node.type) {
    case 'VariableDeclaration': {
      const { kind } = node;
      for (const { id } of node.declarations) {
        if (kind === 'const' || kind === 'let') declarePattern(l, id, kind);
        else declareRefused(l, id);
      }
      return;
    }
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      if (node.id) l.names.declare(node.id.name, 'refused', true);
      return;
    case 'ImportDeclaration':
      for (const { local } of node.specifiers) l.names.declare(local.name, 'refused', true);
      return;
    case 'ExportNamedDeclaration':
      if (node.declaration) declareNames(l, node.declaration);
      return;
    default:
  }
}

/** Makes the names of a pattern known as those of something that no program may say. */
export function declareRefused(l: Lowering, pattern: Parameters<typeof declarePattern>[1]): void {
  for (const name of namesIn(pattern)) l.names.declare(name, 'refused', true);
}
