import type { PromptWording } from 'lackpy';

/** How prompts and hints speak of Python. */
export const PROMPT: PromptWording = {
  title: 'Python',
  fence: 'python',
  unit: 'Jupyter notebook cell',
  unavailable:
    'imports, function and class definitions, while, try, open(), and every name that is not listed above',
};
