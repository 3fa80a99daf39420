import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

/** The ```js blocks of a document: each is a module that runs as it stands. */
function scriptsOf(name: string): (readonly [title: string, script: string])[] {
  const text = readFileSync(path.join(ROOT, name), 'utf8');
  return [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, script = ''], index) => {
    return [`${name} ${String(index + 1)}`, script] as const;
  });
}

const documents = ['README.md', ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)];

test.each(documents.filter((name) => name.endsWith('.md')).flatMap(scriptsOf))('%s', (_title, script) => {
  const folder = tempFolder();
  copyFileSync(path.join(ROOT, 'README.md'), path.join(folder, 'README.md'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'script.mjs'), script);
  const { status, stderr } = spawnSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
