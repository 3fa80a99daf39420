import { workspaceAt, type Executor, type Parser, type PluginManifest } from 'lackpy';
import interpreter from 'lackpy-plugin-executor-interpreter';
import languages from 'lackpy-engine-languages';

interface Creatable<T> {
  readonly name: string;
  create(options: unknown, context: unknown): T | Promise<T>;
}

/** All that a confined process can do: read programs and run them. */
export class Engine {
  private constructor(
    readonly executor: Executor,
    private readonly parsers: ReadonlyMap<string, Parser>,
  ) {}

  static async load(): Promise<Engine> {
    const [executor] = await make<Executor>(interpreter.provides.executor, { codeAfterSteps: CODE_AFTER });
    if (executor === undefined) throw new TypeError('The engine has no executor');
    const parsers = await Promise.all(
      languages.map((plugin: PluginManifest) => make<Parser>(plugin.provides.parser, undefined)),
    );
    return new Engine(executor, new Map(parsers.flat().map((parser) => [parser.language, parser])));
  }

  /** The parser of a language; undefined when the engine does not hold it. */
  parser(language: string): Parser | undefined {
    return this.parsers.get(language);
  }
}

/** Steps in one loop that pay for making code of it, as in-process. */
const CODE_AFTER = 2000;

async function make<T>(offered: readonly unknown[] | undefined, options: unknown): Promise<T[]> {
  const context = { workspace: workspaceAt('/'), warn: () => undefined };
  return Promise.all(
    ((offered ?? []) as readonly Creatable<T>[]).map((one) =>
      one.create(options, { ...context, name: one.name }),
    ),
  );
}
