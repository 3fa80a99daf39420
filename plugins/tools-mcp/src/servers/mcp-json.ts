import { open } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, type Workspace } from 'lackpy';
import * as z from 'zod/mini';
import { serverSchema } from '../options.js';
import type { ServerConfig } from './server-config.js';

const MOST_BYTES = 1024 * 1024;

const stdioEntry = z.object({
  command: z.string(),
  args: z.optional(z.array(z.string())),
  env: z.optional(z.record(z.string(), z.string())),
  cwd: z.optional(z.string()),
});

const httpEntry = z.object({
  type: z.optional(z.enum(['http', 'streamable-http'])),
  url: z.string(),
  headers: z.optional(z.record(z.string(), z.string())),
});

const fileSchema = z.object({ mcpServers: z.record(z.string(), z.unknown()) });
const entrySchema = z.union([stdioEntry, httpEntry]);

/**
 * The servers of a `.mcp.json`. A faulty file or entry is warned of and left out.
 * @param file its path, relative to the workspace.
 */
export async function readMcpJson(
  file: string,
  workspace: Workspace,
  warn: (message: string) => void,
): Promise<ServerConfig[]> {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(await readInside(file, workspace.root)));
    if (!parsed.success) throw new Error("it has no mapping 'mcpServers'");
    return Object.entries(parsed.data.mcpServers).flatMap(([name, entry]) => {
      const config = configOf(name, entry);
      if (config === null) warn(`MCP server '${name}' of ${file} is left out: it needs a command or a url`);
      return config === null ? [] : [config];
    });
  } catch (error) {
    warn(`The MCP servers of ${file} are left out: ${messageOf(error)}`);
    return [];
  }
}

function configOf(name: string, given: unknown): ServerConfig | null {
  const parsed = entrySchema.safeParse(given);
  if (!parsed.success) return null;
  const entry = parsed.data;
  const known = 'url' in entry ? { url: entry.url, headers: entry.headers } : entry;
  const options = serverSchema.safeParse(known);
  return options.success ? { name, options: options.data, expands: true } : null;
}

async function readInside(file: string, root: string): Promise<string> {
  const target = path.resolve(root, file);
  if (!target.startsWith(root + path.sep)) throw new Error('the path leads out of the workspace');
  const handle = await open(target);
  try {
    const { size } = await handle.stat();
    if (size > MOST_BYTES) throw new Error(`it is larger than ${String(MOST_BYTES)} bytes`);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
