const DECIMAL = /\p{Nd}/u;
const FOREIGN_DECIMAL = /(?![0-9])\p{Nd}/gu;

/** The value of a decimal digit of any script; undefined for every other character. */
export function decimalValue(character: string): number | undefined {
  if (!DECIMAL.test(character)) return undefined;
  // Styled digits of mathematics come in rows of five alphabets; their compatibility form is the plain digit.
  const plain = character.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return Number(plain);
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DECIMAL.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** The text with the decimal digits of all scripts as 0 to 9. */
export function asciiDigits(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text.replace(FOREIGN_DECIMAL, (digit) => String(decimalValue(digit)));
}
