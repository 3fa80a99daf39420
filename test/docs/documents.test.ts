import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';
import { consoleSteps, outputMatches, stable } from './console-block.js';

/** Commands that set up or test a checkout: CI itself is such a run. */
const RUN_ELSEWHERE = /^(npm (ci|test|install|run)|git clone|cd lackpy|npm create)\b/;

/** A project like a reader's, with `lackpy` and `npx` on the path. */
function project(): { folder: string; env: NodeJS.ProcessEnv } {
  const bin = tempFolder({ npx: '#!/bin/sh\nexec "$@"\n' });
  symlinkSync(path.join(ROOT, 'dist/cli.js'), path.join(bin, 'lackpy'));
  spawnSync('chmod', ['+x', path.join(bin, 'npx')]);
  const folder = tempFolder();
  mkdirSync(path.join(folder, 'docs'));
  copyFileSync(path.join(ROOT, 'README.md'), path.join(folder, 'README.md'));
  copyFileSync(path.join(ROOT, 'docs/language.md'), path.join(folder, 'docs/language.md'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1' };
  return { folder, env };
}

const documents = ['README.md', ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, steps: consoleSteps(readFileSync(path.join(ROOT, name), 'utf8')) }))
  .filter(({ steps }) => steps.length > 0);

describe.each(documents)('$name', ({ steps }) => {
  const { folder, env } = project();
  let cwd = folder;

  test.each(
    steps.map((step) => [`line ${String(step.line)}: ${step.command.split('\n')[0] ?? ''}`, step] as const),
  )('%s', (_title, step) => {
    if (RUN_ELSEWHERE.test(step.command) && !step.command.includes('lackpy ')) return;
    const command = step.command.replace(/^npm (ci|install) && /, '');
    const { stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const actual = stable(stdout + stderr, folder)
      .replace(/\n$/, '')
      .split('\n')
      .filter((_, index, all) => all.length > 1 || all[index] !== '');
    if (!outputMatches(actual, trimEnd(step.expected))) {
      expect(actual.join('\n')).toBe(step.expected.join('\n'));
    }
    cwd = nextFolder(step.command, cwd);
  });
});

function trimEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
}

/** A `cd` at the end of a command holds for the commands after it, as in a shell. */
function nextFolder(command: string, cwd: string): string {
  const changed = /(?:^|&& )cd ([^\s&]+)$/.exec(command)?.[1];
  return changed === undefined ? cwd : path.resolve(cwd, changed);
}
