// Gives every package of this checkout one version, and the ranges between them: npm run versions -- 0.2.0
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { publishedPackages, writeManifest } from './packages.mjs';
import { dependencyRange, peerRange } from './ranges.mjs';

const root = process.cwd();
const [version = ''] = process.argv.slice(2);
if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version)) {
  // With a prerelease of the core the ranges of its plugins no longer hold, and npm asks the registry instead of the workspace.
  console.error(
    `'${version}' is not a version such as 0.2.0. Prereleases cannot be set: the workspace would not link.`,
  );
  process.exit(2);
}

const packages = publishedPackages(root);
const names = new Set(packages.map(({ manifest }) => manifest.name));

function inStep(ranges, range) {
  if (ranges === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(ranges).map(([name, given]) => [name, names.has(name) ? range(version) : given]),
  );
}

for (const { folder, manifest } of packages) {
  const { dependencies, peerDependencies } = manifest;
  writeManifest(path.join(root, folder), {
    ...manifest,
    version,
    ...(dependencies === undefined ? {} : { dependencies: inStep(dependencies, dependencyRange) }),
    ...(peerDependencies === undefined ? {} : { peerDependencies: inStep(peerDependencies, peerRange) }),
  });
  console.log(`${manifest.name} ${manifest.version} -> ${version}`);
}

if (existsSync(path.join(root, 'package-lock.json'))) {
  const args = [
    'install',
    '--package-lock-only',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  ];
  execFileSync('npm', args, { cwd: root, stdio: 'inherit' });
}
