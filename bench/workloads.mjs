const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa'];

/** Text of about so many characters. */
export function textOf(length) {
  const words = [];
  for (let index = 0, size = 0; size < length; index++) {
    const word = WORDS[(index * 7 + (index >> 3)) % WORDS.length];
    words.push(word);
    size += word.length + 1;
  }
  return words.join(' ');
}

const FILES = new Map(
  Array.from({ length: 20 }, (_, index) => [`src/f${index}.py`, textOf(200 + index * 37)]),
);

/** Tools in memory, as plain functions of positional arguments. */
export const TOOLS = {
  find_files: () => [...FILES.keys()],
  read_file: (path) => FILES.get(path) ?? '',
};

/** The files behind the tools, for contestants that need their own. */
export const FILE_LIST = [...FILES];

const COMPOSE = `files = find_files('**/*.py')
sizes = {}
for path in files:
    text = read_file(path)
    words = text.split()
    sizes[path] = len(words)
total = sum(sizes.values())
largest = sorted(sizes.items(), key=lambda item: item[1], reverse=True)[:3]
names = [path for path, count in largest if count > 10]
f"{total} words, most in {', '.join(names)} #NUMBER"`;

function compose(number) {
  const sizes = new Map();
  for (const path of TOOLS.find_files('**/*.py')) sizes.set(path, TOOLS.read_file(path).split(/\s+/).length);
  let total = 0;
  for (const size of sizes.values()) total += size;
  const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const names = largest.filter(([, count]) => count > 10).map(([path]) => path);
  return `${total} words, most in ${names.join(', ')} ${number}`;
}

const FLOATS = `xs = [i * 0.5 for i in range(200000)]
mean = sum(xs) / len(xs)
sum([(x - mean) * (x - mean) for x in xs]) / len(xs)`;

/** Programs that every contestant runs; `#NUMBER` differs in each cold run, so that nobody can cache the text. */
export const WORKLOADS = [
  { name: '10-line tool composition', source: COMPOSE, javascript: compose, cold: true, tools: true },
  { name: 'one-liner', source: '1 + #NUMBER', javascript: (number) => 1 + number, cold: true },
  {
    name: '1M-step integer loop',
    source: 'total = 0\nfor i in range(1000000):\n    total += i % 7\ntotal + #NUMBER',
    javascript(number) {
      let total = 0;
      for (let index = 0; index < 1_000_000; index++) total += index % 7;
      return total + number;
    },
    slow: true,
  },
  {
    name: 'word count over 1 MB',
    source:
      'counts = {}\nfor word in text.split():\n    counts[word] = counts.get(word, 0) + 1\nlen(counts) + #NUMBER',
    inputs: { text: textOf(1_000_000) },
    javascript(number, { text }) {
      const counts = new Map();
      for (const word of text.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts.size + number;
    },
    slow: true,
  },
  {
    name: 'string building, 200k parts',
    source:
      'parts = []\nfor i in range(200000):\n    parts.append(f"item {i}: {i * 2}")\nlen("\\n".join(parts)) + #NUMBER',
    javascript(number) {
      const parts = [];
      for (let index = 0; index < 200_000; index++) parts.push(`item ${index}: ${index * 2}`);
      return parts.join('\n').length + number;
    },
    slow: true,
  },
  {
    name: 'sort with key, 200k',
    source: 'xs = [(i * 7919) % 200003 for i in range(200000)]\nsorted(xs, key=lambda v: -v)[0] + #NUMBER',
    javascript(number) {
      const items = Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 200_003);
      return items.sort((a, b) => b - a)[0] + number;
    },
    slow: true,
  },
  {
    name: 'float statistics, 200k',
    source: `${FLOATS} + #NUMBER`,
    javascript(number) {
      const xs = Array.from({ length: 200_000 }, (_, index) => index * 0.5);
      const mean = xs.reduce((a, b) => a + b, 0) / xs.length;
      return xs.map((x) => (x - mean) * (x - mean)).reduce((a, b) => a + b, 0) / xs.length + number;
    },
    slow: true,
  },
];

/** A program of so many lines. */
export function programOf(lines) {
  const source = ['x0 = 1'];
  for (let index = 1; index < lines - 1; index++)
    source.push(`x${index} = x${index - 1} + len([${index}, 2]) * 3`);
  return [...source, `x${Math.max(0, lines - 2)}`].join('\n');
}
