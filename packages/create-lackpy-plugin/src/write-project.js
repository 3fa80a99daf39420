import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageJsonFor } from './package-json.js';
import { UsageError } from './usage-error.js';

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));

/** npm leaves a `.gitignore` out of packages, so the template has another name. */
const RENAMED = { gitignore: '.gitignore' };

/**
 * Writes the project of a plugin into a folder, which is made when it is missing. Never overwrites: throws a UsageError
 * when the folder holds anything. Returns the paths of the files, relative to the folder, sorted.
 */
export function writeProject(folder, port, names) {
  refuseUsed(folder);
  const files = new Map([...templateFiles('shared'), ...templateFiles(port)]);
  const written = new Map([...files].map(([name, text]) => [RENAMED[name] ?? name, filled(text, names)]));
  const description = descriptionIn(written.get('README.md'));
  written.set('package.json', `${JSON.stringify(packageJsonFor(port, names, description), null, 2)}\n`);
  for (const [name, text] of written) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  return [...written.keys()].sort();
}

function refuseUsed(folder) {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new UsageError(`${folder} is a file; name a new or an empty folder`);
  const held = readdirSync(folder);
  if (held.length === 0) return;
  throw new UsageError(
    `The folder ${folder} is not empty (it holds ${held[0]}); name a new or an empty folder`,
  );
}

function templateFiles(template) {
  const root = path.join(TEMPLATES, template);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(root, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]);
}

/** A template with the names of the plugin in the place of its own. */
function filled(text, { packageName, short, snake, camel, pascal }) {
  return text
    .replaceAll('__package__', packageName)
    .replaceAll('__short__', short)
    .replaceAll('__snake__', snake)
    .replaceAll('__camel__', camel)
    .replaceAll('__Pascal__', pascal);
}

/** The first paragraph of a README. */
function descriptionIn(readme) {
  return readme.split('\n\n')[1].replaceAll('\n', ' ').replaceAll('`', '').trim();
}
