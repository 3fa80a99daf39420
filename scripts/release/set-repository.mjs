// Names the repository in every package, with the package's folder: npm run repository -- https://HOST/OWNER/NAME
import path from 'node:path';
import { publishedPackages, writeManifest } from './packages.mjs';

const root = process.cwd();
const [address = ''] = process.argv.slice(2);
const shape = /^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/;
if (!shape.test(address)) {
  console.error(`'${address}' is not the address of a repository, such as https://HOST/OWNER/NAME.`);
  process.exit(2);
}

const url = `git+${address.replace(/\.git$/, '')}.git`;
for (const { folder, manifest } of publishedPackages(root)) {
  const repository = { type: 'git', url, ...(folder === '.' ? {} : { directory: folder }) };
  writeManifest(path.join(root, folder), { ...manifest, repository });
}
console.log(`Every package comes from ${url}`);
