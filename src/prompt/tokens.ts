/** Characters of program text and English that make one token, about; small models split finer than large ones. */
const CHARACTERS_PER_TOKEN = 3.2;

/** The last character of the Latin alphabets; others take about a token each. */
const LAST_LATIN = '\u024f';

/** About how many tokens a text is, rather too many than too few. Exact counts need the model's own tokenizer. */
export function estimateTokens(text: string): number {
  let narrow = 0;
  let wide = 0;
  for (const character of text) {
    if (character > LAST_LATIN) wide++;
    else narrow++;
  }
  return Math.ceil(narrow / CHARACTERS_PER_TOKEN) + wide;
}
