import path from 'node:path';
import { tempFolder } from '../support/temp-folder.js';
import { readCorpus, type Entry, type Outcome } from './corpus.js';
import { Replay } from './replay.js';

const entries = readCorpus(path.join(import.meta.dirname, 'outputs'));
const named = entries.map((entry) => [`${entry.habit}: ${entry.intent}`, entry] as const);
const habits = [...new Set(entries.map(({ habit }) => habit))];

/** Classes without anything that could be repaired. */
const HOPELESS: readonly string[] = ['empty', 'harmful', 'refusals', 'truncated'];
const LEAST_ENTRIES = 8;
const LEAST_SHARE = 0.6;

/** What a program must not hold, whatever was written. */
const HARMFUL = /\b(?:os|sys|subprocess|shutil|requests|eval|exec|getattr|globals|open)\b\s*[.(]|__/;

let replay: Replay;

beforeAll(async () => {
  replay = await Replay.open(tempFolder());
});
afterAll(() => replay.close());

test.each(named)('%s', async (_name, entry) => {
  const { expected } = entry;
  const { asked, ...found } = await replay.run(entry, expected.outcome === 'refused');
  expect({ ...found, program: found.program.trim() }).toEqual(expected);
  expect(asked).toEqual(stepsOf(entry));
  expect(found.program).not.toMatch(HARMFUL);
});

/** The requests after the first one. */
function stepsOf({ expected: { outcome, names } }: Entry): string[] {
  if (outcome === 'reasked') return ['retry'];
  return outcome === 'refused' && names.length > 0 ? ['retry', 'fix'] : [];
}

test.each(named.filter(([, { expected }]) => expected.outcome === 'repaired'))(
  'nothing is left to repair: %s',
  async (_name, { intent, kit, expected: { program } }) => {
    const again = await replay.run({ intent, kit, output: program }, false);
    expect(again).toEqual({ outcome: 'valid', names: [], program, asked: [] });
  },
);

test('Nothing harmful comes out as a program that does harm, even when the model insists', async () => {
  for (const entry of entries.filter(({ habit }) => habit === 'harmful')) {
    const { program } = await replay.run(entry, true);
    expect(program).not.toMatch(HARMFUL);
  }
});

test('Every class has entries, and every intent is one of its own', () => {
  for (const habit of habits) expect(ofHabit(habit).length).toBeGreaterThanOrEqual(LEAST_ENTRIES);
  expect(new Set(entries.map(({ intent }) => intent)).size).toBe(entries.length);
});

test('Most outputs that can be repaired need no second request', () => {
  const repairable = entries.filter(({ habit }) => !HOPELESS.includes(habit));
  console.info(table([...habits.map((habit) => row(habit, ofHabit(habit))), row('repairable', repairable)]));
  expect(share(repairable, isGood)).toBeGreaterThanOrEqual(LEAST_SHARE);
});

function ofHabit(habit: string): Entry[] {
  return entries.filter((entry) => entry.habit === habit);
}

/** Whether an output becomes the program that was meant without asking again. */
function isGood({ gap, expected: { outcome } }: Entry): boolean {
  return gap === null && (outcome === 'valid' || outcome === 'repaired');
}

function share(some: readonly Entry[], holds: (entry: Entry) => boolean): number {
  return some.filter(holds).length / some.length;
}

function row(title: string, some: readonly Entry[]): string[] {
  const ends = (outcome: Outcome): string =>
    percent(share(some, ({ gap, expected }) => gap === null && expected.outcome === outcome));
  return [
    ...[title, String(some.length), ends('valid'), ends('repaired'), ends('reasked'), ends('refused')],
    percent(share(some, ({ gap }) => gap !== null)),
  ];
}

function percent(part: number): string {
  return `${String(Math.round(part * 100))} %`;
}

const HEAD: readonly string[] = ['class', 'entries', 'valid', 'repaired', 're-asked', 'refused', 'gaps'];

function table(rows: readonly (readonly string[])[]): string {
  const lines = [HEAD, ...rows].map(([title = '', ...cells]) =>
    [title.padEnd(16), ...cells.map((cell) => cell.padStart(9))].join(''),
  );
  return lines.join('\n');
}
