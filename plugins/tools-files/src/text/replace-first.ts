/** Whether every line of a text ends with a carriage return and a line feed, and there is one. */
function usesCrLf(text: string): boolean {
  return text.includes('\r\n') && !/(?<!\r)\n/.test(text);
}

function toCrLf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/**
 * The text with the first occurrence of `old` replaced; null when it does not occur. Where all lines of the text end
 * with CRLF, so do those of `old` and `replacement`, whatever their own line ends.
 */
export function replaceFirst(text: string, old: string, replacement: string): string | null {
  const [wanted, inserted] = usesCrLf(text) ? [toCrLf(old), toCrLf(replacement)] : [old, replacement];
  const start = text.indexOf(wanted);
  if (start < 0) return null;
  return text.slice(0, start) + inserted + text.slice(start + wanted.length);
}
