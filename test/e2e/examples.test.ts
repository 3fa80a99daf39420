import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lackpy } from '../support/cli.js';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

const REPORT = 'Sales and weather\nOslo: 3 sold at 4 degrees\nRome: 4 sold at 18 degrees\n';

interface DelegateJson {
  readonly success: boolean;
  readonly output: unknown;
  readonly files_read: readonly string[];
  readonly files_modified: readonly string[];
  readonly trace: readonly {
    readonly tool: string;
    readonly args: Readonly<Record<string, unknown>>;
    readonly success: boolean;
  }[];
}

/** A copy of an example that sees the packages of this checkout. */
function example(name: string): string {
  const folder = tempFolder();
  cpSync(path.join(ROOT, 'examples', name), folder, { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** The first ```text block of an example's README: what it says it prints. */
function promised(name: string): string {
  const readme = readFileSync(path.join(ROOT, 'examples', name, 'README.md'), 'utf8');
  return /```text\n(.*?)```/s.exec(readme)?.[1] ?? '';
}

function script(folder: string, ...args: readonly string[]): { stdout: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return { stdout, status };
}

test.each(['custom-executor', 'openapi-tools'])('%s prints what its README says', (name) => {
  expect(script(example(name), 'main.mjs')).toEqual({ status: 0, stdout: promised(name) });
});

test('a CI bot answers from its templates and refuses the rest', () => {
  const folder = example('ci-bot');
  const answer = script(folder, 'bot.mjs', '/lackpy count TODO in notes/*.md');
  expect(answer).toEqual({ status: 0, stdout: promised('ci-bot') });
  const unknown = script(folder, 'bot.mjs', '/lackpy delete everything');
  expect(unknown).toEqual({ status: 1, stdout: 'I only know: count {word} in {pattern}\n' });
  expect(script(folder, 'bot.mjs', 'Nice work').status).toBe(0);
});

test('a service inside an HTTP app', async () => {
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: example('embedded-http'),
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    const [address] = (await once(server.stdout, 'data')) as [Buffer];
    const run = async (program: string): Promise<unknown> => {
      const body = JSON.stringify({ program });
      const response = await fetch(new URL('/run', address.toString().trim()), { method: 'POST', body });
      return [response.status, await response.json()];
    };
    expect(await run('sum([order["total"] for order in orders("Ada")])')).toEqual([200, { output: 42 }]);
    expect(await run('orders("")')).toMatchObject([422, { error: expect.stringContaining('customer: ') }]);
    expect(await run('import os')).toEqual([422, { error: 'Forbidden AST node: Import at line 1' }]);
  } finally {
    server.kill();
  }
  expect(await ended).toEqual([0, null]);
});

test('a rule pack refuses what its rules find', () => {
  const folder = tempFolder({
    '.lackpyrc.json': JSON.stringify({
      plugins: [path.join(ROOT, 'examples/lackpy-plugin-rule-pack')],
      rules: ['short_texts', 'readable_names'],
    }),
  });
  writeFileSync(path.join(folder, 'good.py'), 'total = 1 + 2\ntotal');
  writeFileSync(path.join(folder, 'bad.py'), `x = "${'a'.repeat(201)}"\nx`);
  expect(lackpy(folder, ['validate', 'good.py']).exitCode).toBe(0);
  const { stdout, exitCode } = lackpy(folder, ['validate', 'bad.py']);
  expect(exitCode).toBe(1);
  expect((JSON.parse(stdout) as { errors: unknown }).errors).toEqual([
    "The name 'x' at line 1 tells nothing",
    'The text at line 1 has 201 characters, more than 200',
  ]);
});

test('two MCP servers and the file tools in one program', () => {
  const folder = example('two-mcp-servers');
  const kit = 'shop_list_sales,weather_temperature,read_file,write_file';
  const { stdout, stderr, exitCode } = lackpy(folder, ['delegate', 'write a report on lamp', '--kit', kit]);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  const { output, trace, files_read: read, files_modified: modified } = JSON.parse(stdout) as DelegateJson;
  expect(output).toBe(REPORT);
  expect(trace.map(({ tool, args }) => [tool, Object.values(args)[0]])).toEqual([
    ['read_file', 'title.txt'],
    ['shop_list_sales', 'lamp'],
    ['weather_temperature', 'Oslo'],
    ['weather_temperature', 'Rome'],
    ['write_file', 'report.txt'],
  ]);
  expect([read, modified]).toEqual([['title.txt'], ['report.txt']]);
  expect(readFileSync(path.join(folder, 'report.txt'), 'utf8')).toBe(REPORT);
});
