/** The range of a dependency on another package of this repository. */
export function dependencyRange(version) {
  return `^${version}`;
}

/** The range of a peer dependency on the core: this version, and later ones that keep what it promises. */
export function peerRange(version) {
  const [major] = version.split('.').map(Number);
  return `>=${version} <${major + 1}`;
}
