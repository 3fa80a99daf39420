import type { LackpyError } from '../diagnostics/lackpy-error.js';
import type { PluginManifest } from './manifest.js';

/** Why a plugin is considered at all. */
export type PluginOrigin = 'default' | 'config' | 'name' | 'code';

/** A plugin that was asked for: loaded, or why not. */
export interface PluginRecord {
  /** The package name or path. */
  readonly package: string;
  readonly origin: PluginOrigin;
  readonly version: string | null;
  readonly folder: string | null;
  /** Options of its entry in `plugins`, the default for all its contributions. */
  readonly options: unknown;
  readonly manifest: PluginManifest | null;
  readonly problem: LackpyError | null;
  /** Milliseconds its manifest took to load. */
  readonly loadMs: number;
}
