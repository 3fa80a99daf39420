import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { searchFolders } from './resolve-package.js';

/** A plugin package that lies in node_modules, loaded or not. */
export interface InstalledPlugin {
  readonly name: string;
  readonly version: string | null;
}

function folderNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function pluginNames(modules: string): string[] {
  const names = folderNames(modules);
  const scoped = names
    .filter((name) => name.startsWith('@'))
    .flatMap((scope) => folderNames(path.join(modules, scope)).map((name) => `${scope}/${name}`));
  // A server is no implementation of a port: its command loads it.
  return [...names, ...scoped].filter((name) => /(^|\/)lackpy-plugin(-(?!server-)|$)/.test(name));
}

function versionOf(folder: string): string | null {
  try {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version?: string;
    };
    return manifest.version ?? null;
  } catch {
    return null;
  }
}

/** The plugin packages installed where `folder` can see them, sorted by name. Loads none of them. */
export function installedPlugins(folder: string): InstalledPlugin[] {
  const found = new Map<string, InstalledPlugin>();
  for (const modules of searchFolders(folder)) {
    for (const name of pluginNames(modules)) {
      if (!found.has(name)) found.set(name, { name, version: versionOf(path.join(modules, name)) });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
