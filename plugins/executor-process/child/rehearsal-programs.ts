/** What most programs do, by language: calls, loops, text, lists and dicts, and a loop that becomes code. */
export const REHEARSAL_PROGRAMS: Readonly<Partial<Record<string, readonly string[]>>> = {
  python: [
    'save("a.md")',
    'find("a.md")',
    'total = 0\nfor name in names:\n    total += len(save(name))\ntotal',
    'found = [find(name) for name in names]\nlines = {}\nfor text in found:\n    for word in text.split():\n        lines[word] = lines.get(word, 0) + 1\nsorted(lines.items())',
    'text = find("a.md")\nif "two" in text and len(text) > 3:\n    print(f"{text.upper()}: {len(text)}")\n    rows = [{"name": n, "size": n.count("a") * 2} for n in names if n.endswith(".md")]\n    rows = sorted(rows, key=lambda row: row["size"])\nelse:\n    rows = []\nrows',
    'sum([n * n % 7 for n in range(700)])',
  ],
  javascript: [
    'save("a.md")',
    'find("a.md")',
    'let total = 0;\nfor (const name of names) {\n  total += save(name).length;\n}\ntotal',
    'const lines = {};\nfor (const text of names.map((name) => find(name))) {\n  for (const word of text.split(" ")) lines[word] = (lines[word] ?? 0) + 1;\n}\nObject.entries(lines).sort()',
    'const text = find("a.md");\nlet rows = [];\nif (text.includes("two") && text.length > 3) {\n  console.log(`${text.toUpperCase()}: ${text.length}`);\n  rows = names.filter((n) => n.endsWith(".md")).map((n) => ({ name: n, size: n.length * 2 }));\n}\nrows',
    'names.map((n) => n.length * 7 % 5).reduce((a, b) => a + b, 0)',
  ],
};
