/**
 * The ports a plugin can be written for, by their names on the command line: how their packages are named, what their
 * projects depend on beside lackpy, and what one of them is for.
 */
export const PORTS = {
  'tool-provider': { prefix: 'tools', hint: 'tools that programs may call' },
  'inference-provider': { prefix: 'infer', hint: 'a tier that turns intents into programs' },
  rule: { prefix: 'rule', hint: 'a further check that programs have to pass' },
  'trace-sink': { prefix: 'trace', hint: 'where trace events go' },
  executor: {
    prefix: 'executor',
    hint: 'where programs run',
    dependencies: { 'lackpy-plugin-executor-interpreter': '>=0.1.0 <1' },
  },
  validator: {
    prefix: 'validator',
    hint: 'the proof that a program is harmless',
    dependencies: { 'lackpy-plugin-validator-whitelist': '>=0.1.0 <1' },
  },
  parser: {
    prefix: 'language',
    hint: 'a language that programs are written in',
    dependencies: { 'lackpy-plugin-language-python': '>=0.1.0 <1' },
  },
};
