import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every package of a checkout that is published: its folder, relative to the root, and its package.json. */
export function publishedPackages(root) {
  const inside = ['plugins', 'packages'].flatMap((room) =>
    readdirSync(path.join(root, room))
      .sort()
      .map((name) => `${room}/${name}`),
  );
  return ['.', ...inside]
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(path.join(root, folder)) }))
    .filter(({ manifest }) => manifest.private !== true);
}

export function readManifest(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

/** Writes a package.json the way npm does. */
export function writeManifest(folder, manifest) {
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Packages in the order in which they can be published: what a package depends on comes before it.
 * Peers do not count: the core depends on its plugins, and these name it as their peer.
 */
export function inPublishOrder(packages) {
  const byName = new Map(packages.map((one) => [one.manifest.name, one]));
  const done = new Set();
  const visit = (one) => {
    if (done.has(one)) return;
    done.add(one);
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      if (byName.has(name)) visit(byName.get(name));
    }
    ordered.push(one);
  };
  const ordered = [];
  packages.forEach(visit);
  return ordered;
}
