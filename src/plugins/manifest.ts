import type { StandardSchemaV1 } from './standard-schema.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Executor } from '../ports/executor.js';
import type { InferenceProvider } from '../ports/inference-provider.js';
import type { Parser } from '../ports/parser.js';
import type { Rule } from '../ports/rule.js';
import type { ToolProvider } from '../ports/tool-provider.js';
import type { TraceSink } from '../ports/trace-sink.js';
import type { Validator } from '../ports/validator.js';

/** The version of the contract between core and plugins. Raised only when old plugins would break. */
export const PLUGIN_API_VERSION = 1;

/** The interface behind each port key. */
export interface PortTypes {
  readonly parser: Parser;
  readonly validator: Validator;
  readonly rule: Rule;
  readonly toolProvider: ToolProvider;
  readonly inferenceProvider: InferenceProvider;
  readonly executor: Executor;
  readonly traceSink: TraceSink;
}

/** What an implementation is made from, beside its options. */
export interface PluginContext {
  /** The name it is bound under; instances of one contribution differ by it. */
  readonly name: string;
  readonly workspace: Workspace;
  /** Tells the user of something that does not stop the work. */
  readonly warn: (message: string) => void;
}

/** One implementation a plugin offers for a port. */
export interface Contribution<T, Options = unknown> {
  /** The name config uses for it. */
  readonly name: string;
  /** One line for `lackpy plugin list`. */
  readonly description?: string;
  /** Any Standard Schema; its output is what `create` receives. Absent: the contribution takes no options. */
  readonly options?: StandardSchemaV1<unknown, Options>;
  /** Makes the implementation, when it is first needed. Import heavy modules in here. */
  create(options: Options, context: PluginContext): T | Promise<T>;
}

/** A contribution whose option type is known only to itself. */
export type AnyContribution<T> = Contribution<T, never> | Contribution<T>;

/** Contributions by port. */
export type Contributions = {
  readonly [P in keyof PortTypes]?: readonly AnyContribution<PortTypes[P]>[];
};

/** What a plugin package exports by default: plain data, cheap to load. */
export interface PluginManifest {
  /** The package name. */
  readonly name: string;
  readonly apiVersion: number;
  readonly description?: string;
  readonly provides: Contributions;
}
