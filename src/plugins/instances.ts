import type { LoadedConfig, Selection } from '../config/config.js';
import type { PortKey } from '../ports/port.js';
import type { ContributionIndex } from './contribution-index.js';
import type { InstanceRequest } from './instantiate.js';

/** How a config names the options of one instance of a port. */
interface Instance {
  readonly port: PortKey;
  readonly contribution: string;
  readonly name: string;
  readonly options: unknown;
  readonly key: string;
}

function selected(port: PortKey, key: string, selection: Selection): Instance {
  return { port, contribution: selection.name, name: selection.name, options: selection.options, key };
}

/** The instances that a config asks for by name, with their options. */
function configured({ config }: LoadedConfig): Instance[] {
  const listed = (port: PortKey, key: string, list: readonly Selection[]): Instance[] =>
    list.map((selection, index) => selected(port, `${key}[${String(index)}]`, selection));
  return [
    selected('validator', 'validator', config.validator),
    selected('executor', 'executor', config.executor),
    ...listed('rule', 'rules', config.rules),
    ...listed('traceSink', 'trace', config.trace),
    ...[...config.toolProviders].map(([name, options]) =>
      selected('toolProvider', `toolProviders.${name}`, { name, options }),
    ),
    ...[...config.inference.providers].map(([name, tier]): Instance => ({
      port: 'inferenceProvider',
      contribution: tier.plugin,
      name,
      options: tier.options,
      key: `inference.providers.${name}`,
    })),
  ];
}

/**
 * All instances to bind: one per contribution under its own name, with the config's options where it gives any, and
 * one per further name that the config gives an inference tier.
 */
export function instanceRequests(
  loaded: LoadedConfig,
  index: ContributionIndex,
  ports: readonly PortKey[],
): InstanceRequest<PortKey>[] {
  const wanted = configured(loaded);
  const requests: InstanceRequest<PortKey>[] = [];
  for (const port of ports) {
    const names = new Map<string, Instance>(
      index
        .names(port)
        .map((name) => [
          name,
          { port, contribution: name, name, options: undefined, key: `plugins.${name}` },
        ]),
    );
    for (const instance of wanted) if (instance.port === port) names.set(instance.name, instance);
    for (const instance of names.values()) {
      const entry = index.get(port, instance.contribution);
      if (entry === undefined) continue;
      requests.push({
        entry,
        name: instance.name,
        options: instance.options,
        place: { file: loaded.file, key: instance.key },
      });
    }
  }
  return requests;
}
