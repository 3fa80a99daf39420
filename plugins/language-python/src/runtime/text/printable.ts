const NOT_PRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;

/** Whether `repr` shows a character as it is. */
export function isPrintable(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x7f) return code >= 0x20;
  return !NOT_PRINTABLE.test(character);
}
