import { WritingProgress } from '../../../src/cli/render/writing-progress.js';
import { colorsFor } from '../../../src/cli/io.js';

function progressOn(shown: string[]): WritingProgress {
  const io = {
    stdout: () => undefined,
    stderr: (text: string) => shown.push(text),
    readStdin: () => Promise.resolve(''),
    isTerminal: false,
    columns: 80,
    cwd: '.',
  };
  return new WritingProgress(io, colorsFor(io));
}

test('one line says how much a model has written, and goes away', () => {
  const shown: string[] = [];
  const progress = progressOn(shown);
  progress.onText('abc');
  progress.onText('de');
  progress.end();
  expect(shown[0]).toContain('the model writes… 3 characters');
  expect(shown.at(-1)).toBe('\r\u001b[K');
  expect(shown.join('')).not.toContain('\n');
});

test('a model that wrote nothing leaves the terminal alone', () => {
  const shown: string[] = [];
  progressOn(shown).end();
  expect(shown).toEqual([]);
});
