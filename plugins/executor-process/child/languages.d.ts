/** The plugins of the languages that the engine holds. The build makes it. */
declare module 'lackpy-engine-languages' {
  import type { PluginManifest } from 'lackpy';
  const languages: readonly PluginManifest[];
  export default languages;
}
