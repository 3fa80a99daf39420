import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { LoopbackServer, reply, silence, stream, type Handler } from '../support/loopback.js';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

const KEY = 'sk-a-secret-of-the-test';
const WRONG = "import os\nfor name in os.listdir('.'):\n    print(open(name).read())";
const RIGHT = "names = find_files('*.md')\n[len(read_file(name)) for name in names]";

let server: LoopbackServer;
beforeAll(async () => {
  server = await LoopbackServer.start(silence);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.received.length = 0;
});

interface Attempt {
  readonly tier: string;
  readonly step: string;
  readonly outcome: string;
  readonly errors: readonly string[];
  readonly tokens_in: number | null;
}

interface DelegateJson {
  readonly success: boolean;
  readonly program: string | null;
  readonly generation_tier: string | null;
  readonly output: unknown;
  readonly error: string | null;
  readonly attempts?: readonly Attempt[];
  readonly tokens?: { readonly in: number; readonly out: number };
}

/** Delegates with the built command line, as a process of its own that can be answered meanwhile. */
async function delegate(
  inference: object,
  ...args: readonly string[]
): Promise<{ json: DelegateJson; all: string }> {
  const folder = tempFolder({
    'a.md': 'hello',
    'b.md': 'hi',
    '.lackpyrc.json': JSON.stringify({ inference }),
  });
  const command = [
    'delegate',
    'how long are the notes',
    '--kit',
    'read_file,find_files',
    '--verbose',
    ...args,
  ];
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...command], {
    cwd: folder,
    env: { ...process.env, TEST_KEY: KEY },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { json: JSON.parse(stdout) as DelegateJson, all: stdout + stderr };
}

/** Answers the chats with these texts in turn; the last one again and again. */
function inTurn(chats: readonly Handler[], other: Handler): Handler {
  let next = 0;
  return (response, received) => {
    if (received.body === null) return other(response, received);
    const chat = chats[Math.min(next++, chats.length - 1)] ?? silence;
    return chat(response, received);
  };
}

function ollamaSays(answer: string): Handler {
  const end = {
    message: { role: 'assistant', content: '' },
    done: true,
    prompt_eval_count: 300,
    eval_count: 40,
  };
  const lines = [{ message: { role: 'assistant', content: answer }, done: false }, end];
  return stream(
    'application/x-ndjson',
    lines.map((line) => `${JSON.stringify({ model: 'm', ...line })}\n`),
  );
}

function anthropicSays(answer: string): Handler {
  const usage = {
    input_tokens: 250,
    output_tokens: 1,
    cache_read_input_tokens: 50,
    cache_creation_input_tokens: 0,
  };
  const message = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    content: [],
    stop_reason: null,
    usage,
  };
  const events: [string, object][] = [
    ['message_start', { message }],
    ['content_block_start', { index: 0, content_block: { type: 'text', text: '' } }],
    ['content_block_delta', { index: 0, delta: { type: 'text_delta', text: answer } }],
    ['content_block_stop', { index: 0 }],
    ['message_delta', { delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 40 } }],
    ['message_stop', {}],
  ];
  return stream(
    'text/event-stream',
    events.map(([type, data]) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`),
  );
}

function openAiSays(answer: string): Handler {
  const chunks = [
    { choices: [{ index: 0, delta: { role: 'assistant', content: answer }, finish_reason: null }] },
    { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    { choices: [], usage: { prompt_tokens: 300, completion_tokens: 40, total_tokens: 340 } },
  ];
  const lines = chunks.map(
    (chunk) => `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', ...chunk })}\n\n`,
  );
  return stream('text/event-stream', [...lines, 'data: [DONE]\n\n']);
}

const TIERS = {
  ollama: () => ({ plugin: 'ollama', host: server.url }),
  anthropic: () => ({ plugin: 'anthropic', baseUrl: server.url, apiKeyEnv: 'TEST_KEY' }),
  openai: () => ({ plugin: 'openai', baseUrl: `${server.url}/v1`, apiKeyEnv: 'TEST_KEY' }),
};

const SAYS = { ollama: ollamaSays, anthropic: anthropicSays, openai: openAiSays };
const NAMES = ['ollama', 'anthropic', 'openai'] as const;

describe.each(NAMES)('the tier %s', (name) => {
  const says = SAYS[name];
  const present = reply(200, { models: [], data: [] });
  const inference = (): object => ({ order: ['mine'], providers: { mine: TIERS[name]() } });

  test('answers from behind the rules, is asked again with what was wrong, and all of it is told', async () => {
    server.handler = inTurn(
      [says(WRONG), says(`Here is the code:\n\`\`\`python\n${RIGHT}\n\`\`\``)],
      present,
    );
    const { json, all } = await delegate(inference());
    expect(json).toMatchObject({ success: true, program: RIGHT, generation_tier: 'mine', output: [5, 2] });
    expect(json.attempts?.map(({ tier, step, outcome }) => [tier, step, outcome])).toEqual([
      ['rules', 'first', 'none'],
      ['mine', 'first', 'invalid'],
      ['mine', 'retry', 'valid'],
    ]);
    expect(json.attempts?.[1]?.errors).toContain("Forbidden name: 'open' at line 3");
    expect(json.tokens).toEqual({ in: 600, out: 80 });
    const second = JSON.stringify(server.received.at(-1)?.body);
    expect(second).toContain("Forbidden name: 'open' at line 3");
    expect(all).not.toContain(KEY);
  });

  test('repairs what it can without asking again', async () => {
    const habit = `from tools import find_files\n\ndef main():\n    names = find_files('*.md')\n    return names\n\nprint(main())`;
    server.handler = inTurn([says(habit)], present);
    const { json } = await delegate(inference());
    expect(json).toMatchObject({ success: true, output: ['a.md', 'b.md'] });
    expect(json.attempts?.at(-1)).toMatchObject({ step: 'first', outcome: 'repaired' });
  });

  test('a refused key, and whatever the server says of it, is told without the key', async () => {
    server.handler = inTurn(
      [reply(401, { error: { type: 'authentication_error', message: `bad key ${KEY}` } })],
      present,
    );
    const { json, all } = await delegate(inference());
    expect(json.success).toBe(false);
    expect(json.error).toContain('mine:');
    if (name !== 'ollama') expect(all).not.toContain(KEY);
  });
});

describe('programs in JavaScript', () => {
  const wrong = "import fs from 'fs';\nfs.readdirSync('.').map(name => fs.readFileSync(name).length)";
  const right = "const names = find_files('*.md');\nnames.map(name => read_file(name).length)";
  const present = reply(200, { models: [], data: [] });

  test.each(NAMES)('are asked for, asked for again, and run: %s', async (name) => {
    server.handler = inTurn([SAYS[name](wrong), SAYS[name](`\`\`\`js\n${right}\n\`\`\``)], present);
    const inference = { order: ['mine'], providers: { mine: TIERS[name]() } };
    const { json } = await delegate(inference, '--language', 'javascript');
    expect(json).toMatchObject({ success: true, program: right, generation_tier: 'mine', output: [5, 2] });
    const asked = server.received.filter(({ body }) => body !== null).map(({ body }) => JSON.stringify(body));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain('JavaScript');
    expect(asked[0]).not.toContain('Python');
    expect(asked[1]).toContain('Forbidden AST node: ImportDeclaration at line 1');
  });

  test('are repaired without asking again', async () => {
    const habit = `async function main() {\n  const names = await find_files('*.md');\n  return names;\n}\nmain();`;
    server.handler = inTurn([ollamaSays(habit)], present);
    const inference = { order: ['mine'], providers: { mine: TIERS.ollama() } };
    const { json } = await delegate(inference, '--language', 'javascript');
    expect(json).toMatchObject({ success: true, output: ['a.md', 'b.md'] });
    expect(json.attempts?.at(-1)).toMatchObject({ step: 'first', outcome: 'repaired' });
  });

  test('come with the grammar of JavaScript where a server keeps to one', async () => {
    server.handler = inTurn([openAiSays(right)], present);
    const mine = { ...TIERS.openai(), constrain: 'gbnf' };
    const inference = { order: ['mine'], providers: { mine } };
    const { json } = await delegate(inference, '--language', 'javascript');
    expect(json.success).toBe(true);
    const [asked] = server.received.filter(({ body }) => body !== null);
    expect(asked?.body).toMatchObject({ grammar: expect.stringContaining('"for ("') as unknown });
  });
});

test('several tiers of one plugin under their own names; the second answers when the first is down', async () => {
  server.handler = inTurn([ollamaSays(RIGHT)], reply(200, { models: [] }));
  const providers = { small: { plugin: 'ollama', host: 'http://127.0.0.1:1' }, large: TIERS.ollama() };
  const { json } = await delegate({ order: ['small', 'large'], providers });
  expect(json).toMatchObject({ success: true, generation_tier: 'large' });
});

test('tiers of a group are asked at once', async () => {
  server.handler = inTurn([openAiSays(RIGHT)], reply(200, { models: [] }));
  const providers = { down: { plugin: 'ollama', host: 'http://127.0.0.1:1' }, up: TIERS.openai() };
  const { json } = await delegate({ order: [['down', 'up']], providers });
  expect(json).toMatchObject({ success: true, generation_tier: 'up' });
});

test('a budget of the command line ends the asking', async () => {
  server.handler = inTurn([ollamaSays(WRONG)], reply(200, { models: [] }));
  const { json } = await delegate(
    { order: ['mine'], providers: { mine: TIERS.ollama() } },
    '--max-attempts',
    '1',
  );
  expect(json.success).toBe(false);
  expect(json.error).toContain('the budget of 1 attempts is spent');
  expect(server.received.filter(({ body }) => body !== null)).toHaveLength(1);
});
