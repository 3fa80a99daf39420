/** A text as a GBNF literal. */
export function gbnfQuote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `"${escaped}"`;
}

/** One definition. */
export function gbnfRule(name: string, ...alternatives: readonly string[]): string {
  return `${name} ::= ${alternatives.join(' | ')}`;
}

/** Literals of all names, each once and in the order of their code units. */
export function gbnfLiterals(names: Iterable<string>): string[] {
  return [...new Set(names)].sort().map(gbnfQuote);
}
