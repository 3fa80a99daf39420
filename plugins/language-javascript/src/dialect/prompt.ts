import type { PromptWording } from 'lackpy';

/** How prompts and hints speak of JavaScript. */
export const PROMPT: PromptWording = {
  title: 'JavaScript',
  fence: 'js',
  unit: 'notebook cell',
  unavailable:
    'imports, require(), function and class definitions, while, for(;;), try, new (except Set and Map), this, regular expressions, and every name that is not listed above',
};
