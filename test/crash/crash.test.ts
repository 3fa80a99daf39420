import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createLackpy, type LackpyService } from 'lackpy';
import { DEFAULT_PLUGINS } from '../support/default-plugins.js';
import { tempFolder } from '../support/temp-folder.js';

const SCRIPT = path.join(import.meta.dirname, 'churn.mjs');
const KINDS = ['template', 'kit', 'count', 'trace'] as const;
const PROCESSES = 20;
const PATIENCE_MS = 120_000;

const GREETING = "---\npattern: 'greet {name}'\nsuccess_count: 0\nfail_count: 0\n---\n'hello'\n";

/** What a process that is killed at its `last` line had done by then. */
interface Killed {
  readonly kind: (typeof KINDS)[number];
  readonly name: string;
  readonly done: number;
}

/** Starts a process that writes, and kills it as soon as it has said so often that something is done. */
async function killed(kind: Killed['kind'], name: string, workspace: string, after: number): Promise<Killed> {
  const child = spawn(process.execPath, [SCRIPT, kind, name, workspace], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
    if (text.split('\n').length > after) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
  return { kind, name, done: text.split('\n').length - 1 };
}

/** Looks at the templates for as long as others write: what can be seen at a moment is what a crash would leave then. */
async function problemsSeen(workspace: string, writing: Promise<unknown>): Promise<readonly unknown[]> {
  const ended = writing.then(() => true);
  const service = await restart(workspace);
  const seen: unknown[] = [];
  do {
    seen.push(...(await service.templateList()).problems);
  } while (!(await Promise.race([ended, pause()])));
  await service.close();
  return seen;
}

async function pause(): Promise<false> {
  await new Promise((resolve) => setImmediate(resolve));
  return false;
}

function restart(workspace: string): Promise<LackpyService> {
  return createLackpy({ workspace, config: { trace: ['jsonl'] }, plugins: DEFAULT_PLUGINS });
}

test(
  'twenty processes that write all at once and are killed in the middle of it lose nothing that was done',
  async () => {
    const workspace = tempFolder({ '.lackpy/templates/greet.tmpl': GREETING });
    const processes = Array.from({ length: PROCESSES }, (_, index) => {
      const kind = KINDS[index % KINDS.length] ?? 'count';
      return killed(kind, String(index), workspace, 3 + (index % 7));
    });
    expect(await problemsSeen(workspace, Promise.all(processes))).toEqual([]);
    const ended = await Promise.all(processes);
    const doneBy = (kind: string): readonly Killed[] => ended.filter((one) => one.kind === kind);

    const service = await restart(workspace);
    const { templates, problems } = await service.templateList();
    expect(problems).toEqual([]);
    const names = new Set(templates.map(({ name }) => name));
    for (const { name, done } of doneBy('template')) {
      for (let count = 0; count < done; count++) expect(names).toContain(`t-${name}-${count}`);
    }
    const kits = new Set((await service.kitList()).map(({ name }) => name));
    for (const { name, done } of doneBy('kit')) {
      for (let count = 0; count < done; count++) expect(kits).toContain(`k-${name}-${count}`);
    }
    for (const kit of kits) expect(Object.keys((await service.kitInfo(kit)).tools)).toEqual(['read_file']);

    const counted = doneBy('count').reduce((sum, { done }) => sum + done, 0);
    const { successCount = 0 } = templates.find(({ name }) => name === 'greet') ?? {};
    expect(successCount).toBeGreaterThanOrEqual(counted);
    expect(successCount).toBeLessThanOrEqual(counted + doneBy('count').length);
    await service.close();
  },
  PATIENCE_MS,
);

test(
  'a trace that was cut in the middle of a line loses that line only',
  async () => {
    const workspace = tempFolder();
    for (let index = 0; index < 4; index++) await killed('trace', String(index), workspace, 1 + index);
    const service = await restart(workspace);
    await service.runProgram("'last'");
    await service.close();
    const lines = readFileSync(path.join(workspace, '.lackpy/trace.jsonl'), 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    const torn = lines.filter((line) => !isJson(line));
    expect(torn.length).toBeLessThanOrEqual(4);
    expect(lines.slice(-2).map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
      'run.start',
      'run.end',
    ]);
    expect(readdirSync(path.join(workspace, '.lackpy'))).toEqual(['trace.jsonl']);
  },
  PATIENCE_MS,
);

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
