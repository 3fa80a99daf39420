import { HOSTILE_JAVASCRIPT } from './hostile-javascript.mjs';

/**
 * Programs that would take everything if nothing stopped them.
 * limit: the key of the limit that has to stop it. code: the code it ends with; several where two limits are as near.
 */
const TIMES = 'x = 3\nfor i in range(1000000):\n    x = x * x';
const SHARED = 'x = [1]\nfor i in range(60):\n    x = [x, x]\n';

export const HOSTILE = [
  { limit: 'memoryBytes', program: "'a' * 10000000000", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: '[0] * 1000000000', code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: '[[[0] * 10000] * 10000] * 10000\n1', code: null },
  { limit: 'memoryBytes', program: 'list(range(1000000000000))', code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: 'tuple(range(1000000000000))', code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: 'sorted(range(1000000000000))', code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "f'{1:>10000000000}'", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "'%10000000000d' % 1", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "'{:{}}'.format(1, 10000000000)", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "','.join(['a' * 1000000] * 1000)", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "('a' * 1000000).replace('a', 'b' * 10000)", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "('a' * 1000000).replace('', 'b' * 10000)", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "'1'.zfill(10000000000)", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "'1'.center(10000000000)", code: 'LIMIT_MEMORY' },
  { limit: 'memoryBytes', program: "('\\t' * 100000).expandtabs(1000000)", code: 'LIMIT_MEMORY' },
  {
    limit: 'memoryBytes',
    program: "x = 'ab'\nfor i in range(100):\n    x = x + x",
    code: 'LIMIT_MEMORY',
  },
  {
    limit: 'memoryBytes',
    program: 'x = [1]\n[x.append(i) for i in x]',
    code: 'LIMIT_MEMORY',
  },
  {
    limit: 'memoryBytes',
    program: '{i: str(i) for i in range(1000000000)}',
    code: ['LIMIT_MEMORY', 'LIMIT_STEPS'],
  },
  { limit: 'steps', program: TIMES, code: 'LIMIT_STEPS' },
  { limit: 'steps', program: 'x = [1]\nfor i in x:\n    x.append(i)', code: ['LIMIT_STEPS', 'LIMIT_MEMORY'] },
  {
    limit: 'steps',
    program: 'a = range(1000000)\nfor i in a:\n    for j in a:\n        k = i * j',
    code: 'LIMIT_STEPS',
  },
  { limit: 'operationSteps', program: 'sum(range(1000000000000))', code: 'LIMIT_STEPS' },
  { limit: 'operationSteps', program: 'any(0 for i in range(1000000000000))', code: 'LIMIT_STEPS' },
  {
    limit: 'operationSteps',
    program: 'sorted(range(3000000), key=lambda x: -x)',
    code: 'LIMIT_STEPS',
  },
  {
    limit: 'operationSteps',
    program: 'list(zip(range(1000000000), range(1000000000)))',
    code: 'LIMIT_STEPS',
  },
  { limit: 'operationSteps', program: 'set(range(1000000000))', code: 'LIMIT_STEPS' },
  { limit: 'operationSteps', program: `${SHARED}print(x)`, code: 'LIMIT_STEPS' },
  { limit: 'operationSteps', program: `${SHARED}x`, code: ['LIMIT_STEPS', 'LIMIT_OUTPUT'] },
  { limit: 'operationSteps', program: `${SHARED}y = x\nx == [y]`, code: ['LIMIT_STEPS', null] },
  {
    limit: 'operationSteps',
    program: 'x = (1,)\nfor i in range(60):\n    x = (x, x)\n{x: 1}',
    code: 'LIMIT_STEPS',
  },
  { limit: 'operationSteps', program: 'str([[[0] * 1000] * 1000] * 1000)', code: 'LIMIT_STEPS' },
  {
    limit: 'outputBytes',
    program: "for i in range(1000000000):\n    print('a' * 1000)",
    code: 'LIMIT_OUTPUT',
  },
  { limit: 'outputBytes', program: "'a' * 100000000", code: 'LIMIT_OUTPUT' },
  { limit: 'outputBytes', program: "['a' * 1000000] * 1000", code: 'LIMIT_OUTPUT' },
  { limit: 'outputBytes', program: 'x = []\nfor i in range(1000):\n    x.append(x)\nprint(x)', code: null },
  { limit: 'outputBytes', program: 'x = [1]\nx.append(x)\nx', code: null },
  { limit: 'nestingDepth', program: ['(', 100_000, '1', ')', 100_000], code: 'NESTING_TOO_DEEP' },
  { limit: 'nestingDepth', program: ['[', 100_000, '1', ']', 100_000], code: 'NESTING_TOO_DEEP' },
  { limit: 'nestingDepth', program: ['-', 100_000, '1', '', 0], code: 'NESTING_TOO_DEEP' },
  { limit: 'nestingDepth', program: ['f(', 100_000, '', '', 0], code: 'NESTING_TOO_DEEP' },
  { limit: 'nestingDepth', program: ['x.', 100_000, 'y', '', 0], code: 'NESTING_TOO_DEEP' },
  { limit: 'nestingDepth', program: ['1+', 100_000, '1', '', 0], code: 'NESTING_TOO_DEEP' },
  {
    limit: 'nestingDepth',
    program: 'x = []\nfor i in range(100000):\n    x = [x]\nstr(x)',
    code: 'RecursionError',
  },
  { limit: 'sourceBytes', program: ['x = 1\n', 9_000_000, '', '', 0], code: 'SOURCE_TOO_LARGE' },
  { limit: 'toolCalls', program: 'for i in range(1000000):\n    quick(i)', code: 'LIMIT_TOOL_CALLS' },
  { limit: 'toolCalls', program: '[quick(i) for i in range(1000000)]', code: 'LIMIT_TOOL_CALLS' },
  { limit: 'toolCalls', program: 'sorted(range(1000000), key=quick)', code: 'LIMIT_TOOL_CALLS' },
  {
    limit: 'toolTimeoutMs',
    program: 'never()',
    limits: { toolTimeoutMs: 300 },
    code: 'LIMIT_TOOL_TIME',
  },
  { limit: 'timeoutMs', program: 'never()', limits: { timeoutMs: 300 }, code: 'LIMIT_TIME' },
  {
    limit: 'timeoutMs',
    program: '[never() for i in range(1000)]',
    limits: { timeoutMs: 300 },
    code: 'LIMIT_TIME',
  },
  {
    limit: 'timeoutMs',
    program: 'a = range(1000000)\nfor i in a:\n    for j in a:\n        k = i * j',
    limits: { timeoutMs: 300, steps: Number.MAX_SAFE_INTEGER },
    code: 'LIMIT_TIME',
  },
  {
    limit: 'timeoutMs',
    program: 'sum(x for x in range(1000000000000))',
    limits: { timeoutMs: 300, steps: Number.MAX_SAFE_INTEGER, operationSteps: Number.MAX_SAFE_INTEGER },
    code: 'LIMIT_TIME',
  },
  {
    limit: 'concurrentCalls',
    program: 'max([at_once() for i in range(1000)])',
    code: null,
  },
  ...HOSTILE_JAVASCRIPT,
];

/** The text of a program; long ones are written as a part, how often it comes, a middle, an end, and how often. */
export function textOf(program) {
  if (typeof program === 'string') return program;
  const [start, starts, middle, end, ends] = program;
  return start.repeat(starts) + middle + end.repeat(ends);
}

/** How a program is called in a table. */
export function nameOf(program) {
  if (typeof program === 'string') return program.replaceAll('\n', '; ');
  const [start, starts] = program;
  return `'${start.trim()}' ${starts} times`;
}
