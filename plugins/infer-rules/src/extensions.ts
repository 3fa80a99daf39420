/** File extensions by the word people use for a kind of file. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['bash', 'sh'],
  ['batch', 'bat'],
  ['c#', 'cs'],
  ['c++', 'cpp'],
  ['clojure', 'clj'],
  ['cpp', 'cpp'],
  ['csharp', 'cs'],
  ['elixir', 'ex'],
  ['erlang', 'erl'],
  ['f#', 'fs'],
  ['fortran', 'f90'],
  ['fsharp', 'fs'],
  ['golang', 'go'],
  ['haskell', 'hs'],
  ['javascript', 'js'],
  ['julia', 'jl'],
  ['jupyter', 'ipynb'],
  ['kotlin', 'kt'],
  ['latex', 'tex'],
  ['markdown', 'md'],
  ['matlab', 'm'],
  ['notebook', 'ipynb'],
  ['objective-c', 'm'],
  ['ocaml', 'ml'],
  ['pascal', 'pas'],
  ['perl', 'pl'],
  ['powershell', 'ps1'],
  ['protobuf', 'proto'],
  ['python', 'py'],
  ['ruby', 'rb'],
  ['rust', 'rs'],
  ['shell', 'sh'],
  ['terraform', 'tf'],
  ['text', 'txt'],
  ['typescript', 'ts'],
]);

const EXTENSION = /^(\*?\.)?([A-Za-z0-9][\w.+#-]{0,39})$/;

/**
 * The extension that a word names, without its dot: a language or kind (`python`), or the extension itself (`py`,
 * `.py`, `*.py`). A bare word's case is not kept.
 * @returns null for what cannot be one.
 */
export function extensionOf(word: string): string | null {
  const [, dot, name = ''] = EXTENSION.exec(word) ?? [];
  if (name === '') return null;
  if (dot !== undefined) return name;
  const bare = name.toLowerCase();
  return EXTENSIONS.get(bare) ?? bare;
}
