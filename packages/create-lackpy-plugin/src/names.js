import validate from 'validate-npm-package-name';
import { PORTS } from './ports.js';
import { UsageError } from './usage-error.js';

/** The part of a package name after its scope and the prefix that lackpy looks for. */
const PLUGIN_NAME =
  /^(?:@[^/]+\/)?lackpy-plugin-(?:(?:tools|infer|rule|trace|executor|validator|language)-)?(.+)$/;

/**
 * The names of a new plugin: of its package and, in several spellings, of what it contributes. `name` is a short name
 * (`notes`) or that of a whole package (`lackpy-plugin-tools-notes`, `@acme/lackpy-plugin-notes`). Throws a UsageError
 * where npm, lackpy or a program could not use it.
 */
export function namesFor(port, name) {
  const isWhole = name.includes('lackpy-plugin-') || name.startsWith('@');
  const packageName = isWhole ? name : `lackpy-plugin-${PORTS[port].prefix}-${name}`;
  const faults = faultsOf(packageName);
  if (faults.length > 0)
    throw new UsageError(`'${name}' cannot be the name of a package: ${faults.join('; ')}`);
  const short = PLUGIN_NAME.exec(packageName)?.[1];
  if (short === undefined) {
    throw new UsageError(
      `The package name '${name}' has to hold 'lackpy-plugin-', so that lackpy finds the plugin`,
    );
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(short)) {
    throw new UsageError(
      `'${short}' has to be words of small letters and digits with '-' between them, such as 'notes'`,
    );
  }
  return {
    packageName,
    short,
    snake: short.replaceAll('-', '_'),
    camel: camelOf(short),
    pascal: pascalOf(short),
  };
}

function faultsOf(packageName) {
  const { validForNewPackages, errors = [], warnings = [] } = validate(packageName);
  return validForNewPackages ? [] : [...errors, ...warnings];
}

function camelOf(short) {
  return short.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function pascalOf(short) {
  const camel = camelOf(short);
  return camel[0].toUpperCase() + camel.slice(1);
}
