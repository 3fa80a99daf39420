import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HELP, readArguments } from './arguments.js';
import { namesFor } from './names.js';
import { UsageError } from './usage-error.js';
import { writeProject } from './write-project.js';

/** Does what a command line says and returns what to print. Throws a UsageError for what cannot be done. */
export async function createPlugin(argv, { cwd, isInteractive }) {
  const given = readArguments(argv);
  if (given.help) return HELP;
  if (given.version) return `${ownVersion()}\n`;
  const { port, name, dir } = await completed(given, isInteractive);
  const names = namesFor(port, name);
  const folder = path.resolve(cwd, dir ?? names.packageName.replace(/^@[^/]+\//, ''));
  const files = writeProject(folder, port, names);
  return report(shownFolder(cwd, folder), names, files);
}

async function completed(given, isInteractive) {
  const missing = ['port', 'name'].filter((key) => given[key] === undefined);
  if (missing.length === 0) return given;
  if (given.yes || !isInteractive) {
    throw new UsageError(
      `Say ${missing.map((key) => `--${key}`).join(' and ')}, or run this in a terminal to be asked`,
    );
  }
  const { askFor } = await import('./questions.js');
  return askFor(given);
}

/** A folder as one would type it. */
function shownFolder(cwd, folder) {
  const relative = path.relative(cwd, folder);
  return relative.startsWith('..') ? folder : relative || '.';
}

function ownVersion() {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

function report(folder, { packageName }, files) {
  const steps = [...(folder === '.' ? [] : [`cd ${folder}`]), 'npm install', 'npm test'];
  return `Wrote ${packageName} to ${folder}:
${files.map((file) => `  ${file}`).join('\n')}

Next:
${steps.map((step) => `  ${step}`).join('\n')}

README.md has the line of configuration that tries it.
`;
}
