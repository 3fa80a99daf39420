import type { Container } from 'inversify';
import type { LoadedConfig } from '../config/config.js';
import { LackpyError, isLackpyError } from '../diagnostics/lackpy-error.js';
import { didYouMean, listNames } from '../diagnostics/suggest.js';
import type { ContributionIndex, IndexedContribution } from '../plugins/contribution-index.js';
import { checkOptions, instantiate, type InstanceRequest } from '../plugins/instantiate.js';
import { instanceRequests } from '../plugins/instances.js';
import type { PortTypes } from '../plugins/manifest.js';
import { conventionalPackage } from '../plugins/package-name.js';
import type { PortLookup } from '../plugins/port-lookup.js';
import { PORTS, type PortKey } from '../ports/port.js';
import type { Workspace } from '../workspace/workspace.js';
import { Port } from './tokens.js';

interface Closable {
  close?(): void | Promise<void>;
}

/** What bindings share. */
export interface BindingContext {
  readonly container: Container;
  readonly index: ContributionIndex;
  readonly loaded: LoadedConfig;
  readonly workspace: Workspace;
  readonly warn: (message: string) => void;
}

/** Binds implementations into the container by (port, name) and remembers what was made, so that it can be closed. */
export class PortBindings {
  private readonly made: Closable[] = [];
  /** What was asked to be bound, each with its options as they were given. */
  readonly requests: InstanceRequest<PortKey>[] = [];
  private readonly bound = new Map<PortKey, string[]>();

  constructor(private readonly context: BindingContext) {}

  /**
   * Binds everything that plugins provide. Options are checked now, implementations are made when first asked for.
   * @returns the errors of options that were refused; those names fail with the same error when they are used.
   */
  async bindAll(): Promise<LackpyError[]> {
    const requests = instanceRequests(this.context.loaded, this.context.index, PORTS);
    this.requests.push(...requests);
    const problems = await Promise.all(requests.map((request) => this.bind(request)));
    return problems.filter((problem) => problem !== null);
  }

  /** The implementations of a port. */
  lookup<P extends PortKey>(port: P): PortLookup<PortTypes[P]> {
    return {
      names: () => this.bound.get(port) ?? [],
      get: async (name) => await this.get(port, name),
      create: async (name, options, key) => await this.create(port, name, options, key),
    };
  }

  /** Closes what was made, last made first. */
  async close(): Promise<void> {
    for (const instance of this.made.splice(0).reverse()) await instance.close?.();
  }

  private async bind(request: InstanceRequest<PortKey>): Promise<LackpyError | null> {
    const { port } = request.entry;
    this.bound.set(port, [...(this.bound.get(port) ?? []), request.name]);
    const make = forgetful(() => this.make(request));
    this.context.container
      .bind<unknown>(Port[port])
      .toDynamicValue(async () => await make())
      .inTransientScope()
      .whenNamed(request.name);
    if (request.options === undefined && request.entry.plugin.options === undefined) return null;
    try {
      await checkOptions(request);
      return null;
    } catch (error) {
      if (isLackpyError(error)) return error;
      throw error;
    }
  }

  private async make<P extends PortKey>(request: InstanceRequest<P>): Promise<PortTypes[P]> {
    const instance = await instantiate(request, this.context.workspace, this.context.warn);
    this.made.push(instance as Closable);
    return instance;
  }

  private async get<P extends PortKey>(port: P, name: string): Promise<PortTypes[P]> {
    const { container } = this.context;
    if (!container.isBound(Port[port], { name })) throw this.unknown(port, name);
    return (await container.getAsync<unknown>(Port[port], { name })) as PortTypes[P];
  }

  private async create<P extends PortKey>(
    port: P,
    name: string,
    options: unknown,
    key: string,
  ): Promise<PortTypes[P]> {
    const entry: IndexedContribution<P> | undefined = this.context.index.get(port, name);
    if (entry === undefined) throw this.unknown(port, name);
    return await this.make({ entry, name, options, place: { file: null, key } });
  }

  private unknown(port: PortKey, name: string): LackpyError {
    const names = this.bound.get(port) ?? [];
    const install = `npm install --save-dev ${conventionalPackage(port, name)}`;
    return new LackpyError(
      'PORT_UNKNOWN_NAME',
      `There is no ${port} named '${name}'.${didYouMean(name, names)}`,
      {
        hint: `Available: ${listNames(names)}. If it is a plugin of its own: ${install}.`,
      },
    );
  }
}

/** Makes a value once; a failure is not kept, so that the next call tries again. */
function forgetful<T>(make: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | null = null;
  return async () => {
    value ??= make();
    try {
      return await value;
    } catch (error) {
      value = null;
      throw error;
    }
  };
}
