/** Characters of program text and English that make one token, about; small models split finer than large ones. */
const CHARACTERS_PER_TOKEN = 3.2;

/** About how many tokens a text is, rather too many than too few. Exact counts need the model's own tokenizer. */
export function estimateTokens(text: string): number {
  let characters = 0;
  for (const character of text)
    characters += character.length > 1 || character > '\u024f' ? CHARACTERS_PER_TOKEN : 1;
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}
