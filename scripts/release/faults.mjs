import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publishedPackages } from './packages.mjs';
import { dependencyRange, peerRange } from './ranges.mjs';

/** Versions and ranges of a checkout that are out of step, in words. */
export function versionFaults(root) {
  const packages = publishedPackages(root);
  const [{ manifest: core }] = packages;
  const names = new Set(packages.map(({ manifest }) => manifest.name));
  const rangeFaults = (manifest, key, wanted) =>
    Object.entries(manifest[key] ?? {})
      .filter(([name, range]) => names.has(name) && range !== wanted)
      .map(([name, range]) => `${manifest.name} has ${name} ${range} in ${key}, not ${wanted}`);
  return packages.flatMap(({ manifest }) => [
    ...(manifest.version === core.version
      ? []
      : [`${manifest.name} has version ${manifest.version}, the core ${core.version}`]),
    ...rangeFaults(manifest, 'dependencies', dependencyRange(core.version)),
    ...rangeFaults(manifest, 'peerDependencies', peerRange(core.version)),
  ]);
}

/** What npm and its provenance need of every package and is missing, in words. */
export function manifestFaults(root) {
  return publishedPackages(root).flatMap(({ folder, manifest }) => {
    const lacks = ['description', 'license', 'files', 'engines'].filter((key) => manifest[key] === undefined);
    const isProven =
      manifest.publishConfig?.provenance === true && manifest.publishConfig.access === 'public';
    return [
      ...lacks.map((key) => `${manifest.name} has no '${key}'`),
      ...(isProven ? [] : [`${manifest.name} has no publishConfig with access public and provenance`]),
      ...(existsSync(path.join(root, folder, 'README.md')) ? [] : [`${manifest.name} has no README.md`]),
    ];
  });
}

/** Packages that do not say from which repository and folder they come, in words. Provenance is checked against it. */
export function repositoryFaults(root) {
  const urls = new Set();
  const faults = publishedPackages(root).flatMap(({ folder, manifest: { name, repository } }) => {
    if (typeof repository?.url !== 'string') return [`${name} names no repository`];
    urls.add(repository.url);
    const directory = folder === '.' ? undefined : folder;
    return repository.directory === directory
      ? []
      : [`${name} names another folder of the repository than ${folder}`];
  });
  return urls.size > 1 ? [...faults, `The packages name ${urls.size} repositories`] : faults;
}

/** What speaks against a release of a version in the changelog, in words. */
export function changelogFaults(root, version) {
  const text = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.split(/\s/)[0] === version);
  if (section === undefined) return [`CHANGELOG.md has no heading '## ${version}'`];
  return /^- /m.test(section) ? [] : [`CHANGELOG.md says nothing of ${version}`];
}
