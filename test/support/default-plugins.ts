import interpreter from 'lackpy-plugin-executor-interpreter';
import sandbox from 'lackpy-plugin-executor-process';
import rules from 'lackpy-plugin-infer-rules';
import templates from 'lackpy-plugin-infer-templates';
import javascript from 'lackpy-plugin-language-javascript';
import python from 'lackpy-plugin-language-python';
import files from 'lackpy-plugin-tools-files';
import modules from 'lackpy-plugin-tools-module';
import jsonl from 'lackpy-plugin-trace-jsonl';
import whitelist from 'lackpy-plugin-validator-whitelist';
import type { PluginManifest } from 'lackpy';

/** The default plugins as they are in the source, in place of what was built last. */
export const DEFAULT_PLUGINS: readonly PluginManifest[] = [
  ...[python, javascript, whitelist, interpreter, sandbox, files, modules, templates, rules, jsonl],
];
