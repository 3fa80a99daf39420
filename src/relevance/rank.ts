import MiniSearch from 'minisearch';

/** Something that can be looked for by words. */
export interface Document {
  readonly id: string;
  /** Texts by field; names count for more than descriptions. */
  readonly name: string;
  readonly text: string;
}

/** How well a document fits a query; 0 when they share nothing. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

const NAME_WEIGHT = 2;

/** Words that say nothing about what is wanted. */
const COMMON: ReadonlySet<string> = new Set(
  'a an and are as at be by can do for from give how i in into is it its me my of on or our please such that the then there these this those to us want we what which with you your all every each'.split(
    ' ',
  ),
);

/**
 * Ranks documents by the words that they share with a query, rare ones counting for more (BM25). Needs no model, and the
 * same input always gives the same order: equal scores keep the order of the documents.
 */
export function rank(query: string, documents: readonly Document[]): Ranked[] {
  const index = new MiniSearch<Document>({
    fields: ['name', 'text'],
    tokenize: words,
    processTerm: stem,
    searchOptions: { boost: { name: NAME_WEIGHT }, combineWith: 'OR', prefix: (term) => term.length > 3 },
  });
  index.addAll(documents);
  const scores = new Map(index.search(query).map(({ id, score }) => [String(id), score]));
  return documents
    .map(({ id }) => ({ id, score: scores.get(id) ?? 0 }))
    .sort((left, right) => right.score - left.score);
}

/** Words of a text; those of `snake_case` and `camelCase` names count one by one. */
function words(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const SUFFIX = /(?:ies|es|s|ing|ed|ion|er|or)$/;
const SHORTEST_STEM = 3;

/** A word without its usual English ending; null for a word that says nothing. */
function stem(word: string): string | null {
  if (COMMON.has(word)) return null;
  const short = word.replace(SUFFIX, '');
  return short.length < SHORTEST_STEM ? word : short;
}
