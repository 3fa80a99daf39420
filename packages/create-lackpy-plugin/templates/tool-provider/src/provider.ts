import type { ToolFunction, ToolProvider } from 'lackpy';
import { countWords } from './count-words.js';
import { wait } from './wait.js';

const functions: ReadonlyMap<string, ToolFunction> = new Map([
  ['__snake___count_words', countWords],
  ['__snake___wait', wait],
]);

/** The tools of this plugin. `name` is what a config calls the provider. */
export function __camel__Provider(name: string): ToolProvider {
  return {
    name,
    tools: () => [
      {
        name: '__snake___count_words',
        provider: name,
        description: 'How many words a text has.',
        args: [{ name: 'text', type: 'str', description: 'the text' }],
        returns: 'int',
        gradeW: 0,
        effectsCeiling: 0,
        examples: [{ intent: 'count the words of "a b c"', program: "__snake___count_words('a b c')" }],
      },
      {
        name: '__snake___wait',
        provider: name,
        description: 'Waits, and returns how long it was to wait.',
        args: [{ name: 'seconds', type: 'float', description: 'how long, 60 at most' }],
        returns: 'float',
        gradeW: 0,
        effectsCeiling: 0,
      },
    ],
    resolve: (spec) => {
      const found = functions.get(spec.name);
      if (found === undefined) throw new Error(`The provider '${name}' has no tool '${spec.name}'`);
      return found;
    },
  };
}
