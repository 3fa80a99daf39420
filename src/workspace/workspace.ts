import path from 'node:path';

/** The folder lackpy works in, and its places for kits and templates. */
export interface Workspace {
  /** Absolute path of the folder the tools are confined to. */
  readonly root: string;
  /** `.lackpy` inside it. */
  readonly configDir: string;
  readonly kitsDir: string;
  readonly templatesDir: string;
}

/** The workspace at a folder. Touches no file. */
export function workspaceAt(folder: string): Workspace {
  const root = path.resolve(folder);
  const configDir = path.join(root, '.lackpy');
  return {
    root,
    configDir,
    kitsDir: path.join(configDir, 'kits'),
    templatesDir: path.join(configDir, 'templates'),
  };
}
