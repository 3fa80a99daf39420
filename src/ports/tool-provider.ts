import type { Example } from './example.js';
import type { PlainObject } from './plain-data.js';

/** An argument of a tool. */
export interface ToolArg {
  readonly name: string;
  /** A type in the language's words, such as `str` or `list[str]`; `any` when unknown. */
  readonly type: string;
  readonly description: string;
  /** False when calls may leave it out. */
  readonly required: boolean;
}

/** Which arguments of a tool name files it touches. A failed call, or one that returns false, touched nothing. */
export interface ToolEffects {
  readonly reads: readonly string[];
  readonly modifies: readonly string[];
}

/** What is known of a tool without calling it. */
export interface ToolSpec {
  readonly name: string;
  /** The name of the provider that resolves it. */
  readonly provider: string;
  readonly providerConfig: PlainObject;
  readonly description: string;
  readonly args: readonly ToolArg[];
  readonly returns: string;
  /** World coupling: 0 pure, 1 pinhole read, 2 scoped exec, 3 scoped write. */
  readonly gradeW: number;
  /** Effects ceiling, 0 to 3. */
  readonly effectsCeiling: number;
  readonly effects: ToolEffects;
  /** Older names under which kits may still ask for it. */
  readonly aliases: readonly string[];
  /** Intents and the programs that serve them with this tool. */
  readonly examples: readonly Example[];
}

/** What a tool function gets beside its arguments. */
export interface ToolContext {
  /** Aborted when the run ends early; long tools stop then. */
  readonly signal: AbortSignal;
}

/** A tool: one object of named arguments, plain data, in; anything that copies to plain data out. */
export type ToolFunction = (args: PlainObject, context: ToolContext) => unknown;

/** The parts of a spec that have defaults may be left out where a tool is registered. */
export type ToolRegistration = Pick<ToolSpec, 'name' | 'provider'> &
  Partial<Omit<ToolSpec, 'name' | 'provider' | 'args' | 'effects'>> & {
    readonly args?: readonly (Pick<ToolArg, 'name'> & Partial<ToolArg>)[];
    readonly effects?: Partial<ToolEffects>;
  };

/** Port: where tools come from. */
export interface ToolProvider {
  readonly name: string;
  /** The tools it brings by itself; absent when it only resolves registered specs. */
  tools?(): readonly ToolRegistration[] | Promise<readonly ToolRegistration[]>;
  /** Whether its tools can be called now. Absent means yes. */
  available?(): boolean | Promise<boolean>;
  /** The function behind a spec whose `provider` is this one. Throws when it cannot be had. */
  resolve(spec: ToolSpec): ToolFunction | Promise<ToolFunction>;
  /** Ends connections and child processes. Called once. */
  close?(): void | Promise<void>;
}
