import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The repository's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every TypeScript file below a folder, as absolute paths. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The module specifiers that a file imports, static and dynamic. */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map((imported) => imported.fileName);
}

/** The folders of all plugins. */
export function pluginFolders(): string[] {
  const plugins = path.join(ROOT, 'plugins');
  return readdirSync(plugins).map((name) => path.join(plugins, name));
}
