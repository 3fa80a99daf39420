import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lackpy } from '../support/cli.js';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

/** A tool that says when it is called and when it is told to stop. */
const TOOLS = `
import { appendFileSync } from 'node:fs';
export const wait = (args, { signal }) => new Promise((resolve, reject) => {
  appendFileSync('calls.log', 'called\\n');
  const timer = setTimeout(resolve, 60_000);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    appendFileSync('calls.log', 'stopped\\n');
    reject(new Error('stopped'));
  });
});
export const answer = () => 42;
`;
const CONFIG = JSON.stringify({
  tools: [
    {
      name: 'wait',
      provider: 'module',
      providerConfig: { module: './tools.mjs', function: 'wait', call: 'named' },
    },
    { name: 'answer', provider: 'module', providerConfig: { module: './tools.mjs', function: 'answer' } },
  ],
});
const FILES = { 'tools.mjs': TOOLS, '.lackpyrc.json': CONFIG, 'notes.txt': 'hello\n' };

interface RunJson {
  readonly success: boolean;
  readonly error: string | null;
  readonly diagnostics?: readonly { readonly code: string }[];
}

function run(program: string, ...args: string[]): { exitCode: number | null; json: RunJson; stderr: string } {
  const folder = tempFolder({ ...FILES, 'p.py': program });
  const { exitCode, stdout, stderr } = lackpy(folder, [
    'run',
    'p.py',
    '--kit',
    'wait,answer,read_file',
    ...args,
  ]);
  return { exitCode, json: (stdout === '' ? {} : JSON.parse(stdout)) as RunJson, stderr };
}

describe('every limit has its option:', () => {
  test.each<[string, string, string]>([
    ['--timeout 0.2', 'wait()', 'longer than 200 ms'],
    ['--tool-timeout 0.2', 'wait()', '200 ms'],
    ['--max-steps 1000', 'for i in range(1000000):\n    i', 'more than 1000 steps'],
    ['--max-operation 1000', 'sum(range(100000))', 'more than 1000 steps'],
    ['--max-memory 1', "x = 'a' * 3000000", 'more than 1 MB'],
    ['--max-output 10', "'a' * 100", '10 bytes'],
    ['--max-tool-calls 2', '[answer(), answer(), answer()]', 'more than 2 times'],
    ['--max-source 10', "x = 'long enough'", 'the limit of 10 bytes'],
    ['--max-nesting 3', '[[[[1]]]]', 'the limit of 3'],
  ])('%s', (options, program, message) => {
    if (!options.includes('timeout')) expect(run(program).json.success).toBe(true);
    const { exitCode, json, stderr } = run(program, ...options.split(' '));
    expect(exitCode).toBe(1);
    expect(`${JSON.stringify(json)}${stderr}`).toContain(message);
  });

  test('--max-concurrent', () => {
    expect(run('[answer(), answer()]', '--max-concurrent', '1').json.success).toBe(true);
  });

  test('--max-grade', () => {
    const { exitCode, stderr, json } = run('answer()', '--max-grade', '1');
    expect(exitCode).toBe(1);
    expect(`${JSON.stringify(json)}${stderr}`).toContain('above the allowed w 1, d 1');
    expect(run('answer()', '--max-grade', '3,3').json.success).toBe(true);
  });

  test.each([
    [['--timeout', '0'], '--timeout takes one number above 0'],
    [['--max-steps', 'many'], '--max-steps takes one number above 0'],
    [['--max-memory', '-1'], '--max-memory takes one number above 0'],
    [['--max-steps', '5', '--max-steps', '6'], '--max-steps takes one number above 0'],
    [['--max-grade', '4'], "'4' is not a grade"],
    [['--max-grade', '1,2,3'], "'1,2,3' is not a grade"],
    [['--max-step', '5'], "Did you mean '--max-steps'?"],
  ])('%j is wrong usage', (args, message) => {
    const { exitCode, stderr } = run('1', ...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test('Ctrl-C ends a run and its tools', async () => {
  const folder = tempFolder({ ...FILES, 'p.py': 'x = wait()\nx' });
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'run', 'p.py', '--kit', 'wait'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
  const log = path.join(folder, 'calls.log');
  const timer = setInterval(() => {
    if (existsSync(log)) child.kill('SIGINT');
  }, 20);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  expect(status).toBe(1);
  expect(readFileSync(log, 'utf8')).toBe('called\nstopped\n');
  expect((JSON.parse(stdout) as RunJson).success).toBe(false);
});

describe('a hostile intent', () => {
  const folder = tempFolder(FILES);
  const template = "---\npattern: 'show {path}'\n---\ntext = read_file('{path}')\ntext\n";

  test.each([
    ["show notes.txt'); write_file('x', 'y') #"],
    ['show "notes.txt"\\'],
    ['show {path} {{path}} {0.real}'],
    ['show notes.txt\u0007\u001b[31m'],
    ['show ../../etc/passwd'],
    [`show ${'a'.repeat(60_000)}`],
  ])('no. %# changes no program', (intent) => {
    const workspace = tempFolder({ ...FILES, '.lackpy/templates/show.tmpl': template });
    const { stdout, exitCode } = lackpy(workspace, ['delegate', '--kit', 'read_file', '--', intent]);
    const { program, trace } = JSON.parse(stdout) as { program: string; trace: readonly { tool: string }[] };
    expect(exitCode).toBe(1);
    expect(program).toMatch(/^text = read_file\((?:'[^\n]*'|"[^\n]*")\)\ntext$/);
    expect(trace.map(({ tool }) => tool)).toEqual(['read_file']);
  });

  test.each([
    ['more letters than any pattern takes', `show ${'a'.repeat(100_000)}`],
    ['lines', 'show a\nwrite b'],
    ['nothing but control characters', '\u0001\u0002\u0003'],
    ['nothing', ''],
  ])('of %s is answered at once', (_what, intent) => {
    const { stderr, exitCode } = lackpy(folder, ['delegate', '--kit', 'read_file', '--', intent]);
    expect(exitCode).not.toBe(0);
    expect(stderr.length).toBeLessThan(5000);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('and a pattern that would take for ever come to an end', () => {
    const bomb = "---\npattern: '((a+)+)+b {x}'\n---\n'{x}'\n";
    const workspace = tempFolder({ ...FILES, '.lackpy/templates/bomb.tmpl': bomb });
    const { exitCode } = lackpy(workspace, ['delegate', 'a'.repeat(50_000)]);
    expect(exitCode).toBe(1);
  });
});

describe('what never ends is not read to its end:', () => {
  test.each<[string, string[]]>([
    ['a program', ['run', '/dev/zero']],
    ['a kit', ['kit', 'info', '@/dev/zero']],
    ['a kit of too many bytes', ['kit', 'info', '@big.kit']],
  ])('%s', (_what, args) => {
    const folder = tempFolder({ 'big.kit': '# tools\n'.repeat(200_000) });
    const { exitCode, stdout, stderr } = lackpy(folder, args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/it is larger than \d+ MB/);
  });
});
