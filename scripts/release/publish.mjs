// Publishes every package, dependencies first. What is on the registry already is left out, so that a run that broke off can be repeated.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { inPublishOrder, publishedPackages } from './packages.mjs';

const root = process.cwd();
for (const { folder, manifest } of inPublishOrder(publishedPackages(root))) {
  const wanted = `${manifest.name}@${manifest.version}`;
  const { stdout } = spawnSync('npm', ['view', wanted, 'version'], { encoding: 'utf8' });
  if (stdout.trim() === manifest.version) {
    console.log(`${wanted} is published already`);
    continue;
  }
  // Without scripts: what is published is what was built and tested.
  const args = ['publish', '--provenance', '--access', 'public', '--ignore-scripts'];
  execFileSync('npm', args, { cwd: path.join(root, folder), stdio: 'inherit' });
}
