/** What most programs do, by language: calls, loops, text, lists and dicts, and a loop that becomes code. */
export const WARM_UP_PROGRAMS: readonly (readonly [language: string, programs: readonly string[]])[] = [
  [
    'python',
    [
      'save("a.md")',
      'find("a.md")',
      'total = 0\nfor name in names:\n    total += len(save(name))\ntotal',
      'found = [find(name) for name in names]\nlines = {}\nfor text in found:\n    for word in text.split():\n        lines[word] = lines.get(word, 0) + 1\nsorted(lines.items())',
      'text = find("a.md")\nif "two" in text and len(text) > 3:\n    print(f"{text.upper()}: {len(text)}")\n    rows = [{"name": n, "size": n.count("a") * 2} for n in names if n.endswith(".md")]\n    rows = sorted(rows, key=lambda row: row["size"])\nelse:\n    rows = []\nrows',
      'sum([n * n % 7 for n in range(700)])',
    ],
  ],
  ['javascript', ['save("a.md")', 'find("a.md")']],
];
