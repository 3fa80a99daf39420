import path from 'node:path';

/** The bundle of the engine that comes with this package; the build makes it beside the package's own code. */
export const ENGINE_FILE = path.resolve(import.meta.dirname, '../dist/engine.mjs');
