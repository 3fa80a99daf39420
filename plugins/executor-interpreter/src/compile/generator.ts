import type { GeneratorExp } from 'lackpy';
import type { Compilation } from './compilation.js';
import { openFirst, compileComprehension, writeClauses } from './comprehension.js';
import { localVariables } from './local-variables.js';

/**
 * JavaScript of a generator expression. It is lazy, except when it may call a tool: then its elements are made at once,
 * since whoever asks for them cannot wait.
 */
export function compileGenerator(c: Compilation, node: GeneratorExp): string {
  const elements = [node.elt, ...node.generators];
  if (c.frame.awaits && elements.some((part) => c.analysis.awaiting.mayWait(part))) {
    const list = compileComprehension(c, { ...node, type: 'ListComp' });
    return `R.generator(R.cursor(${list}),()=>[])`;
  }
  return compileLazy(c, node);
}

function compileLazy(c: Compilation, node: GeneratorExp): string {
  const generator = c.frame.temp();
  c.emit('{');
  const source = openFirst(c, node.generators);
  const held = [source.source, ...localVariables(c)];
  const body = c.inFrame('generator', () => {
    writeClauses(c, node.generators, source, () => {
      c.emit(`yield ${c.expression(node.elt)};`);
    });
  });
  c.emit(`${generator}=R.generator(H.cursor((function*(){${body}})()),()=>[${held.join(',')}]);}`);
  return generator;
}
