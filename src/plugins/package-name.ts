import type { PortKey } from '../ports/port.js';

const PREFIX = 'lackpy-plugin-';

/** The word with which the package names of a port's plugins start. */
export const PORT_PREFIX: Readonly<Record<PortKey, string>> = {
  parser: 'language',
  validator: 'validator',
  rule: 'rule',
  toolProvider: 'tools',
  inferenceProvider: 'infer',
  executor: 'executor',
  traceSink: 'trace',
};

/** Whether a plugin is named by a path instead of a package name. */
export function isPath(name: string): boolean {
  return /^(\.{1,2}([/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(name);
}

/**
 * The package that a name in `plugins` stands for: `x` is `lackpy-plugin-x`, `@scope` is `@scope/lackpy-plugin`,
 * `@scope/x` is `@scope/lackpy-plugin-x`; full names and paths stand for themselves.
 */
export function packageName(name: string): string {
  if (isPath(name)) return name;
  const scoped = /^(@[^/]+)(?:\/(.+))?$/.exec(name);
  if (scoped === null) return name.startsWith(PREFIX) ? name : PREFIX + name;
  const [, scope = '', rest] = scoped;
  if (rest === undefined) return `${scope}/lackpy-plugin`;
  return rest.startsWith('lackpy-plugin') ? name : `${scope}/${PREFIX}${rest}`;
}

/** The package that would provide a contribution by convention: tier `shout` is `lackpy-plugin-infer-shout`. */
export function conventionalPackage(port: PortKey, contribution: string): string {
  return `${PREFIX}${PORT_PREFIX[port]}-${contribution.replaceAll('_', '-')}`;
}
