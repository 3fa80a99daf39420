import { createLackpy, type Example } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { tempFolder } from '../../support/temp-folder.js';
import { testTools } from '../../support/test-tools.js';
import { scriptedTiers } from '../eval/scripted-tier.js';

const KIT = ['count_words', '', '> count the words of every chapter', 'count_words("chapters")', ''].join(
  '\n',
);
const FILES = {
  '.lackpy/kits/words.kit': KIT,
  '.lackpy/templates/longest.tmpl':
    '---\nname: longest\npattern: "longest words of {path}"\nexample: "longest words of poem.txt"\n---\ncount_words(path)\n',
  '.lackpy/templates/script.tmpl':
    '---\nname: script\npattern: "words in script {path}"\nexample: "words in script a.js"\nlanguage: javascript\n---\ncount_words(path)\n',
};

const tools = testTools({
  count_words: {
    call: () => 3,
    args: [{ name: 'path', type: 'str', description: '' }],
    examples: [{ intent: 'how many words has a poem', program: 'count_words("poem.txt")' }],
  },
});

/** The examples that a tier is handed for an intent. */
async function examplesFor(
  intent: string,
  kit: string | Record<string, string>,
): Promise<readonly Example[]> {
  let seen: readonly Example[] = [];
  const tier = scriptedTiers({
    model: {
      answer: ({ examples }) => {
        seen = examples;
        return '1';
      },
    },
  });
  const service = await createLackpy({
    workspace: tempFolder(FILES),
    config: { inference: { order: ['model'] } },
    plugins: [...DEFAULT_PLUGINS, tools, tier],
    onWarning: () => undefined,
  });
  try {
    await service.generate(intent, { kit });
    return seen;
  } finally {
    await service.close();
  }
}

test.each<[string, string, Example]>([
  [
    'a kit file',
    'count the words of my chapter about dogs',
    { intent: 'count the words of every chapter', program: 'count_words("chapters")' },
  ],
  [
    'a tool',
    'how many words has that poem of mine',
    { intent: 'how many words has a poem', program: 'count_words("poem.txt")' },
  ],
  [
    'a template, filled in',
    'which are the longest in my diary',
    { intent: 'longest words of poem.txt', program: "count_words('poem.txt')" },
  ],
])('the nearest example comes first: that of %s', async (_what, intent, example) => {
  const examples = await examplesFor(intent, 'words');
  expect(examples[0]).toEqual(example);
  expect(examples.map(({ intent: shown }) => shown)).not.toContain('words in script a.js');
});

test('the examples of a tool under another name are left out: they would call it by its own', async () => {
  expect(await examplesFor('how many words has a poem', { count: 'count_words' })).not.toContainEqual(
    expect.objectContaining({ intent: 'how many words has a poem' }),
  );
});

test('an intent that is near to nothing gets none', async () => {
  expect(await examplesFor('zebra', 'words')).toEqual([]);
});
