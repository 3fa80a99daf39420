import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { listedToolSchema, type ListedTool } from '../tools/listed-tool.js';
import { configKey, type ServerConfig } from './server-config.js';

const MOST_BYTES = 16 * 1024 * 1024;

const fileSchema = z.object({ key: z.string(), tools: z.array(listedToolSchema) });

/** The tool lists that servers gave when they last ran, one file for each. */
export class ListCache {
  /** @param folder null for none. */
  constructor(private readonly folder: string | null) {}

  /** The list of a server of just this config; null when there is none that can be read. */
  async read(config: ServerConfig): Promise<readonly ListedTool[] | null> {
    if (this.folder === null) return null;
    try {
      const parsed = fileSchema.parse(JSON.parse(await readBounded(this.file(this.folder, config))));
      return parsed.key === configKey(config) ? parsed.tools : null;
    } catch {
      return null;
    }
  }

  /** Keeps a list, whole or not at all. That it cannot be written is no fault: the server is asked again. */
  async write(config: ServerConfig, tools: readonly ListedTool[]): Promise<void> {
    if (this.folder === null) return;
    const file = this.file(this.folder, config);
    const temporary = `${file}.${randomUUID()}.tmp`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(temporary, JSON.stringify({ key: configKey(config), tools }), {
        mode: 0o600,
        flag: 'wx',
      });
      await rename(temporary, file);
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  private file(folder: string, { name }: ServerConfig): string {
    const plain = name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 60);
    const suffix = plain === name ? '' : `-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
    return path.join(folder, `${plain}${suffix}.json`);
  }
}

async function readBounded(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > MOST_BYTES) throw new Error('too large');
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
