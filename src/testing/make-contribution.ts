import assert from 'node:assert/strict';
import path from 'node:path';
import { workspaceAt, type Workspace } from '../workspace/workspace.js';
import type { Contribution, PluginManifest, PortTypes } from '../plugins/manifest.js';

/** What a contribution is made with; what is left out has the values of an empty config. */
export interface ContributionSetup {
  /** Options as a config file holds them. */
  readonly options?: unknown;
  readonly workspace?: Workspace;
  /** Told of warnings; absent means that a warning fails the test. */
  readonly warn?: (message: string) => void;
}

/**
 * Makes an implementation the way a running lackpy does: options through the contribution's own schema, then `create`.
 * Fails when the plugin has no such contribution or its schema refuses the options.
 */
export async function makeContribution<P extends keyof PortTypes>(
  plugin: PluginManifest,
  port: P,
  name: string,
  setup: ContributionSetup = {},
): Promise<PortTypes[P]> {
  const offered: readonly unknown[] = plugin.provides[port] ?? [];
  const contribution = (offered as readonly Contribution<PortTypes[P]>[]).find((one) => one.name === name);
  assert.ok(contribution, `${plugin.name} has no contribution '${name}' for the port ${port}`);
  const workspace = setup.workspace ?? workspaceAt(path.resolve('.'));
  const warn = setup.warn ?? ((message) => assert.fail(`${plugin.name} warns: ${message}`));
  return contribution.create(await parseOptions(contribution, setup.options), { name, workspace, warn });
}

async function parseOptions(contribution: Contribution<unknown>, given: unknown): Promise<unknown> {
  if (contribution.options === undefined) {
    assert.equal(given, undefined, `'${contribution.name}' takes no options`);
    return undefined;
  }
  const result = await contribution.options['~standard'].validate(given ?? {});
  if (result.issues === undefined) return result.value;
  const reasons = result.issues.map((issue) => issue.message).join('; ');
  assert.fail(`'${contribution.name}' refuses the options ${JSON.stringify(given)}: ${reasons}`);
}
