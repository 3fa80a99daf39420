const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield null true false function const let'
  ).split(' '),
);

/** A name that programs can write: letters, digits and `_`, beginning with a letter, no keyword. */
export function legalName(original: string): string {
  const name = original.replace(/[^A-Za-z0-9_]/g, '_').replace(/^_+/, '');
  if (!/^[A-Za-z]/.test(name)) return `tool_${name}`.replace(/_$/, '');
  return KEYWORDS.has(name) ? `${name}_` : name;
}

/**
 * The name, or the first of `name_2`, `name_3`, … that is not taken. It is taken from then on.
 */
export function takeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}_${String(count)}`;
  taken.add(free);
  return free;
}
