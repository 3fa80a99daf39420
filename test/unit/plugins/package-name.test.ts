import { conventionalPackage, packageName } from '../../../src/plugins/package-name.js';

test.each([
  ['infer-shout', 'lackpy-plugin-infer-shout'],
  ['lackpy-plugin-infer-shout', 'lackpy-plugin-infer-shout'],
  ['@acme', '@acme/lackpy-plugin'],
  ['@acme/echo', '@acme/lackpy-plugin-echo'],
  ['@acme/lackpy-plugin-echo', '@acme/lackpy-plugin-echo'],
  ['@acme/lackpy-plugin', '@acme/lackpy-plugin'],
  ['./local/plugin.js', './local/plugin.js'],
  ['../plugin', '../plugin'],
  ['/abs/plugin', '/abs/plugin'],
])('%s stands for %s', (name, expected) => {
  expect(packageName(name)).toBe(expected);
});

test.each([
  ['inferenceProvider', 'shout', 'lackpy-plugin-infer-shout'],
  ['parser', 'javascript', 'lackpy-plugin-language-javascript'],
  ['rule', 'max_depth', 'lackpy-plugin-rule-max-depth'],
  ['toolProvider', 'mcp', 'lackpy-plugin-tools-mcp'],
  ['executor', 'process', 'lackpy-plugin-executor-process'],
  ['traceSink', 'otel', 'lackpy-plugin-trace-otel'],
] as const)('%s %s would come from %s', (port, name, expected) => {
  expect(conventionalPackage(port, name)).toBe(expected);
});
