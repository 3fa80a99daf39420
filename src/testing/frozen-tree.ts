import type { Program } from '../ast/nodes.js';
import { walk } from '../ast/walk.js';

/** Freezes every node of a tree and its lists, so that whoever changes it fails. Returns the same tree. */
export function freezeTree(program: Program): Program {
  walk(program, (node) => {
    for (const value of Object.values(node)) if (Array.isArray(value)) Object.freeze(value);
    Object.freeze(node);
  });
  return program;
}
