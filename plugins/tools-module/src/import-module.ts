import { LackpyError, messageOf } from 'lackpy';

/** What a module exports, by name. */
export type Namespace = Readonly<Record<string, unknown>>;

/**
 * Imports a module. Node runs it once, however often it is imported.
 * @param module its name in the config, for messages.
 * @throws LackpyError TOOL_MODULE with what the module threw as cause.
 */
export async function importModule(module: string, url: string): Promise<Namespace> {
  try {
    return (await import(url)) as Namespace;
  } catch (cause) {
    const message = `Module '${module}' could not be loaded: ${messageOf(cause)}`;
    throw new LackpyError('TOOL_MODULE', message, { cause });
  }
}
