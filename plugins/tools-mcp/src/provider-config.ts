import { LackpyError, type ToolSpec } from 'lackpy';
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const configSchema = z.strictObject({ server: text, tool: text });

/** Which tool of which server a spec stands for. */
export type ProviderConfig = z.output<typeof configSchema>;

/** @throws LackpyError TOOL_INVALID. */
export function parseProviderConfig(spec: ToolSpec): ProviderConfig {
  const parsed = configSchema.safeParse(spec.providerConfig);
  if (parsed.success) return parsed.data;
  throw new LackpyError(
    'TOOL_INVALID',
    `Invalid provider_config of the tool '${spec.name}': it names no server and tool`,
    { hint: 'Name both, such as { "server": "files", "tool": "read_text_file" }.' },
  );
}
