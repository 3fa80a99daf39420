import { LackpyError } from '../diagnostics/lackpy-error.js';
import { PORTS, type PortKey } from '../ports/port.js';
import type { AnyContribution, PortTypes } from './manifest.js';
import type { PluginRecord } from './plugin-record.js';

/** A contribution and the plugin it came from. */
export interface IndexedContribution<P extends PortKey = PortKey> {
  readonly port: P;
  readonly contribution: AnyContribution<PortTypes[P]>;
  readonly plugin: PluginRecord;
}

/** Which plugin provides which name for which port. The first to provide a name keeps it. */
export class ContributionIndex {
  private readonly byPort = new Map<PortKey, Map<string, IndexedContribution>>();

  /** Adds all that a plugin provides; returns an error for each name that is already taken. */
  add(plugin: PluginRecord): LackpyError[] {
    return PORTS.flatMap((port) => {
      const list = (plugin.manifest?.provides[port] ?? []) as readonly AnyContribution<
        PortTypes[typeof port]
      >[];
      return list.flatMap((item) => this.addOne({ port, contribution: item, plugin }) ?? []);
    });
  }

  private addOne(entry: IndexedContribution): LackpyError | null {
    const names = this.byPort.get(entry.port) ?? new Map<string, IndexedContribution>();
    this.byPort.set(entry.port, names);
    const taken = names.get(entry.contribution.name);
    if (taken === undefined) {
      names.set(entry.contribution.name, entry);
      return null;
    }
    const both = `'${taken.plugin.package}' and '${entry.plugin.package}'`;
    return new LackpyError(
      'PLUGIN_DUPLICATE',
      `Plugins ${both} both provide the ${entry.port} '${entry.contribution.name}'; the first is used`,
      { hint: `Remove one of them from \`plugins\`.` },
    );
  }

  get<P extends PortKey>(port: P, name: string): IndexedContribution<P> | undefined {
    return this.byPort.get(port)?.get(name) as IndexedContribution<P> | undefined;
  }

  /** The names provided for a port, in the order they were added. */
  names(port: PortKey): string[] {
    return [...(this.byPort.get(port)?.keys() ?? [])];
  }
}
