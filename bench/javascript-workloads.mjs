import { TOOLS, textOf } from './workloads.mjs';

/** Programs in JavaScript that every contestant runs as they are; `#NUMBER` differs in each cold run. */
export const JAVASCRIPT_WORKLOADS = [
  {
    name: '10-line tool composition',
    source: `const files = find_files('**/*.py');
const sizes = new Map();
for (const path of files) {
  const text = read_file(path);
  sizes.set(path, text.split(' ').length);
}
const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 3);
const names = largest.filter(([, count]) => count > 10).map(([path]) => path);
\`\${total} words, most in \${names.join(', ')} #NUMBER\``,
    tools: TOOLS,
    inputs: {},
    repeats: 300,
  },
  { name: 'one-liner', source: '1 + #NUMBER', tools: {}, inputs: {}, repeats: 300 },
  {
    name: '1M-step integer loop',
    source: `let total = 0;
for (const i of Array.from({ length: 1000000 }, (_, i) => i)) { total += i % 7; }
total + #NUMBER`,
    tools: {},
    inputs: {},
    repeats: 3,
  },
  {
    name: 'word count over 1 MB',
    source: `const counts = {};
const words = text.split(' ');
for (const word of words) { counts[word] = (counts[word] ?? 0) + 1; }
Object.keys(counts).length + #NUMBER`,
    tools: {},
    inputs: { text: textOf(1_000_000) },
    repeats: 3,
  },
  {
    name: 'string building, 200k parts',
    source: `const parts = Array.from({ length: 200000 }, (_, i) => \`item \${i}: \${i * 2}\`);
parts.join('\\n').length + #NUMBER`,
    tools: {},
    inputs: {},
    repeats: 3,
  },
  {
    name: 'sort with comparator, 200k',
    source: `const xs = Array.from({ length: 200000 }, (_, i) => (i * 7919) % 200003);
xs.toSorted((a, b) => b - a)[0] + #NUMBER`,
    tools: {},
    inputs: {},
    repeats: 3,
  },
  {
    name: 'float statistics, 200k',
    source: `const xs = Array.from({ length: 200000 }, (_, i) => i * 0.5);
const mean = xs.reduce((a, b) => a + b, 0) / xs.length;
xs.map(x => (x - mean) * (x - mean)).reduce((a, b) => a + b, 0) / xs.length + #NUMBER`,
    tools: {},
    inputs: {},
    repeats: 3,
  },
];
