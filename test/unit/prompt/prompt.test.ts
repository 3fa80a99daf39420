import {
  DEFAULT_LIMITS,
  buildPrompt,
  estimateTokens,
  type Feedback,
  type GenerationRequest,
  type ToolSpec,
} from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';

const parser = await makeContribution(python, 'parser', 'python');
const grammar = parser.dialect.grammars.get('standard');

function tool(name: string, description: string): ToolSpec {
  return {
    ...{
      name,
      description,
      provider: 'test',
      providerConfig: {},
      returns: 'str',
      gradeW: 1,
      effectsCeiling: 1,
    },
    args: [{ name: 'path', type: 'str', description: 'not shown', required: true }],
    ...{ effects: { reads: [], modifies: [] }, aliases: [], examples: [] },
  };
}

const TOOLS = [
  tool('read_file', 'Read a text file'),
  tool('find_files', 'Find files by a glob pattern'),
  tool('count_words', 'Count the words of a text'),
];

function request(changes: Partial<GenerationRequest> = {}): GenerationRequest {
  if (grammar === undefined) throw new Error('the language has no standard grammar');
  return {
    ...{ intent: 'find the notes', tools: TOOLS, params: [], examples: [], parser, grammar },
    ...{ limits: DEFAULT_LIMITS, feedback: null, maxTokens: null, signal: new AbortController().signal },
    ...changes,
  };
}

const UNBOUND = { maxTokens: null };

test('the fixed part says role, form, namespace, builtins, what is missing, and how a cell ends, in this order', () => {
  const { system, messages, leftOut } = buildPrompt(request(), UNBOUND);
  const parts = [
    'Jupyter notebook cell generator',
    'Output only the cell',
    'Never call the same function twice',
    'Kernel namespace:\n  read_file(path: str) -> str: Read a text file\n  find_files(path: str)',
    'Builtins: abs, all, any, bool,',
    'Not available: imports',
    'last expression is displayed as its output',
  ];
  const places = parts.map((part) => system.indexOf(part));
  expect(places).not.toContain(-1);
  expect([...places].sort((left, right) => left - right)).toEqual(places);
  expect(messages).toEqual([{ role: 'user', content: 'find the notes' }]);
  expect(leftOut).toEqual([]);
});

test('params are told by name, type and description', () => {
  const params = [
    { name: 'limit', type: 'int', description: 'how many' },
    { name: 'name', type: 'str', description: '' },
  ];
  expect(buildPrompt(request({ params }), UNBOUND).system).toContain(
    'Pre-set variables (already defined, use directly):\n  limit: int — how many\n  name: str\n\n',
  );
});

describe('after a program that could not be used', () => {
  const diagnostics = [
    {
      code: 'FORBIDDEN_NAME',
      message: "Forbidden name: 'open' at line 1",
      location: null,
      hint: 'Use read_file(path).',
    },
    { code: 'PARSE_ERROR', message: 'Parse error: x (line 2)', location: null },
  ];
  const feedback: Feedback = { kind: 'retry', program: "open('x')", diagnostics, error: null };

  test('the conversation goes on with its faults and what to write instead', () => {
    const { messages } = buildPrompt(request({ feedback }), UNBOUND);
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(messages[1]?.content).toBe("open('x')");
    expect(messages[2]?.content).toContain(
      "- Forbidden name: 'open' at line 1 Use read_file(path).\n- Parse error: x (line 2)\n",
    );
  });

  test('a fresh one starts with intent, program and faults, and no examples', () => {
    const examples = [{ intent: 'a', program: 'b' }];
    const { messages } = buildPrompt(request({ feedback: { ...feedback, kind: 'fix' }, examples }), UNBOUND);
    expect(messages).toHaveLength(1);
    for (const part of ['find the notes', "open('x')", 'Forbidden name'])
      expect(messages[0]?.content).toContain(part);
  });

  test('one that failed is told what with', () => {
    const failed: Feedback = { kind: 'rerun', program: 'x', diagnostics: [], error: 'KeyError: 1 (line 1)' };
    expect(buildPrompt(request({ feedback: failed }), UNBOUND).messages[2]?.content).toContain(
      'failed when it ran:\n- KeyError: 1 (line 1)',
    );
  });
});

describe('examples', () => {
  const examples = ['one', 'two', 'three', 'four'].map((word) => ({ intent: `do ${word}`, program: word }));

  test('the three best are shown as turns, the best right before the intent', () => {
    const { messages } = buildPrompt(request({ examples }), UNBOUND);
    expect(messages.map(({ content }) => content)).toEqual([
      ...['do three', 'three', 'do two', 'two', 'do one', 'one', 'find the notes'],
    ]);
  });

  test('a long one is passed over', () => {
    const long = { intent: 'long', program: 'x'.repeat(5000) };
    const { messages } = buildPrompt(request({ examples: [long, ...examples] }), UNBOUND);
    expect(messages.some(({ content }) => content.length > 1000)).toBe(false);
  });
});

describe('where there is little room', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    tool(`tool_${String(index)}`, `Does thing number ${String(index)}`),
  );
  const examples = [{ intent: 'an example', program: 'x = 1' }];

  test('the prompt stays within it, the relevant tools are kept, and what was left out is named', () => {
    const tight = request({ tools: [...many, ...TOOLS], examples });
    const { system, tokens, leftOut } = buildPrompt(tight, { maxTokens: 900 });
    expect(tokens).toBeLessThanOrEqual(900);
    expect(system).toContain('  find_files(path: str)');
    expect(leftOut.length).toBeGreaterThan(20);
    expect(system).toContain(`(left out for length: ${leftOut[0] ?? ''},`);
  });

  test('examples go before tools', () => {
    const { tokens } = buildPrompt(request(), UNBOUND);
    const { leftOut, messages } = buildPrompt(request({ examples }), { maxTokens: tokens + 2 });
    expect(leftOut).toEqual([]);
    expect(messages).toHaveLength(1);
  });

  test('at least one tool stays', () => {
    expect(buildPrompt(request(), { maxTokens: 1 }).leftOut).toHaveLength(2);
  });
});

test.each([
  ['', 0],
  ['abcd', 2],
  ['日本語', 3],
  ['😀', 1],
])('%j is about %j tokens', (text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens);
});
