/** The packages that ship as dependencies of lackpy and are loaded without being named in a config. */
export const DEFAULT_PLUGINS: readonly string[] = [
  'lackpy-plugin-language-python',
  'lackpy-plugin-validator-whitelist',
  'lackpy-plugin-executor-interpreter',
  'lackpy-plugin-executor-process',
  'lackpy-plugin-tools-files',
  'lackpy-plugin-tools-module',
  'lackpy-plugin-infer-templates',
  'lackpy-plugin-infer-rules',
  'lackpy-plugin-infer-ollama',
  'lackpy-plugin-infer-anthropic',
  'lackpy-plugin-infer-openai',
  'lackpy-plugin-rule-no-loops',
  'lackpy-plugin-rule-max-depth',
  'lackpy-plugin-rule-max-calls',
  'lackpy-plugin-rule-no-nested-calls',
  'lackpy-plugin-trace-jsonl',
];
