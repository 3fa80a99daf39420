import { DEFAULT_LIMITS, type Parser } from 'lackpy';
import type { RehearseMessage, RunMessage } from '../src/protocol/to-child.js';
import { encodeTree } from '../src/protocol/tree.js';
import type { Engine } from './engine.js';
import { REHEARSAL_PROGRAMS } from './rehearsal-programs.js';

/** A small program of the engine's own, as the parent would send it; null where there is none in the language. */
export function rehearsalOf(engine: Engine, { language, program }: RehearseMessage): RunMessage | null {
  const parser = engine.parser(language);
  const programs = REHEARSAL_PROGRAMS[language] ?? [];
  const source = programs[program % programs.length];
  if (parser === undefined || source === undefined) return null;
  return JSON.parse(JSON.stringify(messageFor(parser, source))) as RunMessage;
}

function messageFor(parser: Parser, source: string): RunMessage {
  const { program } = parser.parse(source, DEFAULT_LIMITS);
  return {
    type: 'run',
    source,
    tree: encodeTree(program?.body ?? []),
    language: parser.language,
    grammar: 'standard',
    params: { names: ['a.md', 'b.md'] },
    tools: [
      { name: 'find', args: [{ name: 'value', required: true }], free: true },
      { name: 'save', args: [{ name: 'value', required: true }], free: false },
    ],
    limits: DEFAULT_LIMITS,
    aborted: false,
  };
}
