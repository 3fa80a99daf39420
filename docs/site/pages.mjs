import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DOCS, ROOT } from './paths.mjs';

/** Pages that lie at the top of the repository. */
const ROOT_PAGES = {
  'SECURITY.md': 'security.md',
  'CONTRIBUTING.md': 'contributing.md',
  'CHANGELOG.md': 'changelog.md',
};

/** Pages whose name on the site differs: the list of all plugins is at `plugins/`. */
const SITE_NAMES = { 'plugins.md': 'write-a-plugin.md' };

const isPage = (name) => name.endsWith('.md');

/** Every Markdown file that becomes a page, by its path in the repository, with its path in the site. */
export function sitePages() {
  const own = readdirSync(DOCS).filter(isPage);
  const ports = readdirSync(path.join(DOCS, 'ports')).filter(isPage);
  return new Map([
    ...own.map((name) => [`docs/${name}`, SITE_NAMES[name] ?? name]),
    ...ports.map((name) => [`docs/ports/${name}`, `ports/${name}`]),
    ...Object.entries(ROOT_PAGES),
    ...plugins().map(({ folder }) => [`plugins/${folder}/README.md`, `plugins/${folder}.md`]),
  ]);
}

/** The shipped plugins with what their package.json says of them. */
export function plugins() {
  const folders = readdirSync(path.join(ROOT, 'plugins')).sort();
  return folders
    .filter((folder) => existsSync(path.join(ROOT, 'plugins', folder, 'package.json')))
    .map((folder) => {
      const text = readFileSync(path.join(ROOT, 'plugins', folder, 'package.json'), 'utf8');
      return { folder, description: JSON.parse(text).description };
    });
}
