import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteLinks } from './links.mjs';
import { DOCS, PAGES, ROOT } from './paths.mjs';
import { pluginIndex } from './plugin-index.mjs';
import { plugins, sitePages } from './pages.mjs';

/** Puts every page that people wrote where the generator reads it, with links that hold there. */
export function gatherPages() {
  rmSync(PAGES, { recursive: true, force: true });
  const pages = sitePages();
  const known = new Map([...pages, ['docs/api', 'api/index.md'], ['plugins', 'plugins/index.md']]);
  for (const [file, page] of pages) {
    write(page, siteLinks(readFileSync(path.join(ROOT, file), 'utf8'), file, known));
  }
  write('plugins/index.md', pluginIndex(plugins()));
  write('public/icon.svg', readFileSync(path.join(DOCS, 'site/icon.svg')));
  copyFileSync(path.join(DOCS, 'config.schema.json'), path.join(PAGES, 'public/config.schema.json'));
}

function write(page, content) {
  const target = path.join(PAGES, page);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
