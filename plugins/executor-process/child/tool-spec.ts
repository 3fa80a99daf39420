import type { ToolSpec } from 'lackpy';
import type { RunMessage } from '../src/protocol/to-child.js';

/** The grade of a tool whose calls nobody can notice, and of one whose calls somebody can. */
const GRADE = { free: 1, coupled: 3 } as const;

/** What the engine must know of a tool. */
export function specOf({ name, args, free }: RunMessage['tools'][number]): ToolSpec {
  const grade = free ? GRADE.free : GRADE.coupled;
  return {
    name,
    provider: 'parent',
    providerConfig: {},
    description: '',
    args: args.map((arg) => ({ ...arg, type: 'any', description: '' })),
    returns: 'any',
    gradeW: grade,
    effectsCeiling: grade,
    effects: { reads: [], modifies: [] },
    aliases: [],
    examples: [],
  };
}
