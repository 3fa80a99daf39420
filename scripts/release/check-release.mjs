// Says whether this checkout can be released as a tag: node scripts/release/check-release.mjs v0.2.0
import { changelogFaults, manifestFaults, repositoryFaults, versionFaults } from './faults.mjs';
import { readManifest } from './packages.mjs';

const root = process.cwd();
const [tag = ''] = process.argv.slice(2);
const { version } = readManifest(root);

const unknown = repositoryFaults(root);
const faults = [
  ...(tag === `v${version}`
    ? []
    : [`The tag is '${tag}', the version ${version}: npm run versions -- ${tag.slice(1) || '…'}`]),
  ...versionFaults(root),
  ...manifestFaults(root),
  ...changelogFaults(root, version),
  ...unknown,
];
for (const fault of faults) console.error(fault);
if (unknown.length > 0) {
  console.error('Name the repository in every package: npm run repository -- https://HOST/OWNER/NAME');
}
if (faults.length > 0) {
  console.error(`lackpy ${version} cannot be released.`);
  process.exit(1);
}
console.log(`lackpy ${version} can be released.`);
