import { describeStandardIssues } from '../config/config-issues.js';
import { listNames } from '../diagnostics/suggest.js';
import { isRecord } from '../tools/is-record.js';
import { schemaJson } from '../tools/schema-json.js';
import type { Workspace } from '../workspace/workspace.js';
import { LackpyError, isLackpyError, messageOf } from '../diagnostics/lackpy-error.js';
import type { PortKey } from '../ports/port.js';
import type { IndexedContribution } from './contribution-index.js';
import type { Contribution, PortTypes } from './manifest.js';
import type { StandardSchemaV1 } from './standard-schema.js';

/** Where the options of an instance stand, for messages. */
export interface OptionsPlace {
  readonly file: string | null;
  readonly key: string;
}

/** What an implementation is made from. */
export interface InstanceRequest<P extends PortKey> {
  readonly entry: IndexedContribution<P>;
  /** The name it is bound under. */
  readonly name: string;
  /** Raw options; undefined when none were given. */
  readonly options: unknown;
  readonly place: OptionsPlace;
}

function refused(request: InstanceRequest<PortKey>, lines: readonly string[]): LackpyError {
  const { place, entry } = request;
  const where = [place.file, place.key].filter((part) => part !== null && part !== '').join(', ');
  const message = `Plugin '${entry.plugin.package}' refuses the options of '${request.name}' (${where})\n${lines.join('\n')}`;
  return new LackpyError('PLUGIN_OPTIONS', message, {
    hint: `${optionsOf(entry)}See the README of ${entry.plugin.package} for its options.`,
    key: place.key,
    ...(place.file === null ? {} : { file: place.file }),
  });
}

/** The options there are, as far as the schema's library tells. */
function optionsOf({ contribution }: IndexedContribution<PortKey>): string {
  const schema = contribution.options as StandardSchemaV1 | undefined;
  const properties = schema === undefined ? undefined : schemaJson(schema)?.['properties'];
  return isRecord(properties) ? `Options: ${listNames(Object.keys(properties))}. ` : '';
}

/**
 * Checks the options of an instance against the contribution's own schema.
 * @returns the schema's output.
 * @throws LackpyError PLUGIN_OPTIONS naming file and key.
 */
export async function checkOptions(request: InstanceRequest<PortKey>): Promise<unknown> {
  const schema = request.entry.contribution.options as StandardSchemaV1 | undefined;
  const given = request.options ?? request.entry.plugin.options;
  if (schema === undefined) {
    const own = request.options;
    const isEmpty =
      own === undefined || (typeof own === 'object' && own !== null && Object.keys(own).length === 0);
    if (isEmpty) return undefined;
    throw refused(request, ['  It takes no options.']);
  }
  const result = await schema['~standard'].validate(given ?? {});
  if (result.issues === undefined) return result.value;
  const faults = describeStandardIssues(result.issues, request.place.key);
  throw refused(
    request,
    faults.map((fault) => `  ${fault.key}: ${fault.message}`),
  );
}

/**
 * Makes an implementation.
 * @throws LackpyError PLUGIN_OPTIONS or PLUGIN_LOAD_FAILED.
 */
export async function instantiate<P extends PortKey>(
  request: InstanceRequest<P>,
  workspace: Workspace,
  warn: (message: string) => void,
): Promise<PortTypes[P]> {
  const options = await checkOptions(request);
  const contribution = request.entry.contribution as Contribution<PortTypes[P]>;
  try {
    return await contribution.create(options, { name: request.name, workspace, warn });
  } catch (error) {
    if (isLackpyError(error)) throw error;
    throw new LackpyError(
      'PLUGIN_LOAD_FAILED',
      `Plugin '${request.entry.plugin.package}' could not make '${request.name}': ${messageOf(error)}`,
      { cause: error },
    );
  }
}
