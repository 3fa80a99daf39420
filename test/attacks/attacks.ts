import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { createLackpy, toJson, type LackpyService, type RunResult } from 'lackpy';
import { DEFAULT_PLUGINS } from '../support/default-plugins.js';
import { tempFolder } from '../support/temp-folder.js';
import { readAttacks, type AttackFiles } from './attack-cases.js';
import { hostileTools } from './hostile-tools.js';
import { worldPrint } from './world-print.js';

/** What runs an attack corpus. */
export interface Corpus {
  readonly language: string;
  readonly files: AttackFiles;
}

const SECRET = 'the secret';
/** So much of an outcome is compared. */
const SHOWN = 200;

function outcomeOf({ success, output, error, diagnostics }: RunResult): string {
  if (success) return `gives ${toJson(output)}`.slice(0, SHOWN);
  const first = diagnostics[0];
  if (first !== undefined) return `refused ${first.code}`;
  return (`fails ${error?.type ?? ''}: ${error?.message ?? ''}`.split('\n')[0] ?? '').slice(0, SHOWN);
}

/** What a tool itself does when it is called or throws; the rest must never happen. */
const BY_THE_TOOL: readonly string[] = ['throws', 'then', 'message'];

/** Runs every attack of a language: each ends as written down, and nothing outside has changed. */
export function testAttacks({ language, files }: Corpus): void {
  const outside = tempFolder({ 'secret.txt': SECRET, 'ws/a.txt': 'inside\n', 'ws/sub/b.txt': 'inside\n' });
  const workspace = path.join(outside, 'ws');
  symlinkSync('../secret.txt', path.join(workspace, 'link.txt'));
  symlinkSync('..', path.join(workspace, 'link'));

  const sprung: string[] = [];
  let service: LackpyService;

  beforeAll(async () => {
    service = await createLackpy({
      workspace,
      config: { policy: { signatures: false } },
      plugins: [...DEFAULT_PLUGINS, hostileTools({ sprung })],
    });
  });
  afterAll(() => service.close());

  async function attack(program: string): Promise<RunResult> {
    const kit = service.toolbox.list().map(({ name }) => name);
    return await service.runProgram(program, { kit, language, limits: { timeoutMs: 5000 } });
  }

  const cases = readAttacks(path.join(import.meta.dirname, language), files);

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { program, expected }) => {
    const before = worldPrint();
    const result = await attack(program);
    expect(outcomeOf(result)).toBe(expected);
    expect(worldPrint()).toEqual(before);
    expect(toJson({ ...result, program: null })).not.toContain(SECRET);
    expect(sprung.filter((trap) => !BY_THE_TOOL.includes(trap))).toEqual([]);
    expect(readFileSync(path.join(outside, 'secret.txt'), 'utf8')).toBe(SECRET);
    expect(readdirSync(outside).sort()).toEqual(['secret.txt', 'ws']);
  });
}
