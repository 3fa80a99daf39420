/** The same in JavaScript: see hostile-programs.mjs. */
const LOOP = 'const xs = [...Array(1000).keys()];\n';
const NEST = (body) =>
  `${LOOP}let k = 0; for (const a of xs) for (const b of xs) for (const c of xs) { ${body} }`;
const SHARED = 'let x = [1]; for (const i of Array.from({length: 60}).keys()) { x = [x, x] }\n';

const PROGRAMS = [
  { limit: 'memoryBytes', program: "'a'.repeat(500000000)", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "'a'.padStart(500000000)", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: 'Array(4000000000).fill(0)', code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: 'Array.from({length: 1000000000})', code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: 'const a = []; a[4000000000] = 1; a', code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: 'const a = []; a.length = 4000000000; a', code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "Array(1000000).fill('a'.repeat(1000)).join()", code: 'LIMIT_MEMORY' },
  {
    limit: 'memoryBytes',
    program: "'a'.repeat(1000000).replaceAll('a', 'b'.repeat(10000))",
    code: 'LIMIT_MEMORY',
  },
  {
    limit: 'memoryBytes',
    program: "let s = 'ab'; for (const i of Array(100).keys()) { s += s }",
    code: 'LIMIT_MEMORY',
  },
  {
    limit: 'memoryBytes',
    program: 'const a = [1]; for (const x of a) a.push(x)',
    limits: { steps: 2_000_000 },
    code: ['LIMIT_MEMORY', 'LIMIT_STEPS'],
  },
  {
    limit: 'memoryBytes',
    program: 'const m = new Map([[0, 0]]); for (const [k] of m) m.set(k + 1, k)',
    limits: { steps: 2_000_000 },
    code: ['LIMIT_MEMORY', 'LIMIT_STEPS'],
  },
  {
    limit: 'memoryBytes',
    program: 'let a = [1]; for (const i of Array(60).keys()) { a = [...a, ...a] }',
    code: ['LIMIT_MEMORY', 'LIMIT_STEPS'],
  },
  {
    limit: 'memoryBytes',
    program: 'const a = [1]; a.forEach(x => { for (const i of Array(60).keys()) a.push(...a) })',
    code: ['LIMIT_MEMORY', 'LIMIT_STEPS'],
  },
  { limit: 'steps', program: NEST('k += a * b - c;'), code: 'LIMIT_STEPS' },
  {
    limit: 'steps',
    program: `${LOOP}xs.map(a => xs.map(b => xs.map(c => a + b + c).length))`,
    code: 'LIMIT_STEPS',
  },
  {
    limit: 'steps',
    program: `${LOOP}let n = 0; xs.forEach(a => { for (const b of xs) { for (const c of xs) { n += a } } })`,
    code: 'LIMIT_STEPS',
  },
  { limit: 'operationSteps', program: `${SHARED}JSON.stringify(x)`, code: ['LIMIT_STEPS', 'LIMIT_MEMORY'] },
  { limit: 'operationSteps', program: `${SHARED}x`, code: ['LIMIT_STEPS', 'LIMIT_OUTPUT'] },
  { limit: 'operationSteps', program: `${SHARED}console.log(x); 1`, code: null },
  { limit: 'operationSteps', program: `${SHARED}String(x)`, code: ['LIMIT_STEPS', 'LIMIT_MEMORY'] },
  { limit: 'operationSteps', program: `${SHARED}x.flat(Infinity)`, code: ['LIMIT_STEPS', 'LIMIT_MEMORY'] },
  { limit: 'operationSteps', program: `${SHARED}x == x.slice()`, code: [null, 'LIMIT_STEPS'] },
  {
    limit: 'operationSteps',
    program: "const t = 'a'.repeat(1000000); t.indexOf('a'.repeat(500000) + 'b')",
    code: [null, 'LIMIT_STEPS'],
  },
  {
    limit: 'operationSteps',
    program: 'Array(4000000).fill(0).map((x, i) => -i).sort((a, b) => a - b)',
    code: ['LIMIT_STEPS', 'LIMIT_MEMORY'],
  },
  {
    limit: 'toolCalls',
    program: 'const xs = Array(20000).fill(1); xs.map(x => quick(x))',
    code: 'LIMIT_TOOL_CALLS',
  },
  { limit: 'timeoutMs', program: 'never()', limits: { timeoutMs: 300 }, code: 'LIMIT_TIME' },
  { limit: 'timeoutMs', program: '[1, 2].map(x => never())', limits: { timeoutMs: 300 }, code: 'LIMIT_TIME' },
  {
    limit: 'timeoutMs',
    program: NEST('k += 1;'),
    limits: { timeoutMs: 300, steps: Number.MAX_SAFE_INTEGER },
    code: 'LIMIT_TIME',
  },
  {
    limit: 'timeoutMs',
    program: `${LOOP}xs.map(a => xs.map(b => xs.map(c => a + b + c).length))`,
    limits: { timeoutMs: 300, steps: Number.MAX_SAFE_INTEGER, operationSteps: Number.MAX_SAFE_INTEGER },
    code: 'LIMIT_TIME',
  },
  { limit: 'nestingDepth', program: ['[', 100000, '1', ']', 100000], code: 'NESTING_TOO_DEEP' },
  { limit: 'nestingDepth', program: ['if (1) {', 100000, '1', '}', 100000], code: 'NESTING_TOO_DEEP' },
  {
    limit: 'nestingDepth',
    program: ['f<a>(', 3000, '1', ') x', 3000],
    code: ['NESTING_TOO_DEEP', 'PARSE_ERROR'],
  },
  { limit: 'sourceBytes', program: ['x + ', 1000000, '1', '', 0], code: 'SOURCE_TOO_LARGE' },
];

export const HOSTILE_JAVASCRIPT = PROGRAMS.map((one) => ({ ...one, language: 'javascript' }));
