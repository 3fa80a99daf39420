import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseConfig } from '../../../src/config/parse-config.js';
import { ROOT } from '../../support/source-files.js';

function faultsOf(raw: unknown): string {
  try {
    parseConfig(raw, '/project/.lackpyrc.json');
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the config was accepted');
}

test('an empty config is all defaults, templates and rules first', () => {
  expect(parseConfig({}, null)).toMatchObject({
    language: 'python',
    grammar: 'standard',
    validator: { name: 'whitelist' },
    executor: { name: 'interpreter' },
    kit: { default: null },
    inference: { order: [['templates'], ['rules']] },
    sandbox: { enabled: false, timeoutSeconds: 120, memoryMb: 512 },
  });
});

test('snake_case and camelCase say the same; names chosen by the user keep their spelling', () => {
  const tier = { plugin: 'ollama', keep_alive: '30m', options: { num_ctx: 8192 } };
  const config = parseConfig(
    {
      sandbox: { timeout_seconds: 3, memoryMb: 64 },
      inference: { order: ['my_tier'], providers: { my_tier: tier } },
    },
    null,
  );
  expect(config.limits).toMatchObject({ timeoutMs: 3000, memoryBytes: 64 * 1024 * 1024 });
  expect(config.inference.order).toEqual([['templates'], ['rules'], ['my_tier']]);
  expect(config.inference.providers.get('my_tier')).toEqual({
    plugin: 'ollama',
    options: { keepAlive: '30m', options: { num_ctx: 8192 } },
  });
});

test('a provider config of a tool is left as it is written', () => {
  const tool = { name: 'slug', provider: 'module', provider_config: { some_key: { inner_key: 1 } } };
  expect(parseConfig({ tools: [tool] }, null).tools[0]).toMatchObject({
    providerConfig: { some_key: { inner_key: 1 } },
  });
});

test.each([
  [
    'an unknown key, with the nearest',
    { languag: 'python' },
    "languag: unknown key. Did you mean 'language'?",
  ],
  ['a nested unknown key', { inference: { ordr: [] } }, "inference.ordr: unknown key. Did you mean 'order'?"],
  [
    'a snake_case unknown key',
    { sandbox: { timeout_secs: 1 } },
    "sandbox.timeout_secs: unknown key. Did you mean 'timeout_seconds'?",
  ],
  ['a wrong type in a list', { inference: { order: [1] } }, 'inference.order[0]: expected a text or a list.'],
  [
    'a wrong type under a snake_case key',
    { sandbox: { memory_mb: 'big' } },
    'sandbox.memory_mb: expected a number.',
  ],
  ['a selection of a wrong form', { executor: 3 }, 'executor: expected a text or a list.'],
  [
    'a grade out of range',
    { tools: [{ name: 'x', provider: 'y', grade_w: 9 }] },
    'tools[0].grade_w: expected at most 3.',
  ],
  ['a limit that is no whole number', { limits: { steps: 0.5 } }, 'limits.steps: expected a whole number.'],
  ['a limit of nothing', { limits: { steps: 0 } }, 'limits.steps: expected more than 0.'],
  [
    'a limit named like what every object has',
    { limits: { constructor: 5 } },
    'limits.constructor: unknown key.',
  ],
  ['no group of keys at all', [], '(the whole file): expected a group of keys.'],
])('refuses %s', (_what, raw, expected) => {
  const message = faultsOf(raw);
  expect(message).toContain('/project/.lackpyrc.json');
  expect(message).toContain(expected);
});

test('reports all faults together', () => {
  const message = faultsOf({ languag: 'x', grammer: 'y', kit: 7 });
  expect(message.split('\n')).toHaveLength(4);
});

test('the example config holds every key and loads', () => {
  const example: unknown = JSON.parse(readFileSync(path.join(ROOT, '.lackpyrc.example.json'), 'utf8'));
  expect(parseConfig(example, null).rules.map((rule) => rule.name)).toContain('max_depth');
  const keys = Object.keys(example as object).filter((key) => key !== '$schema');
  expect(keys.sort()).toEqual(
    [
      'language',
      'grammar',
      'plugins',
      'validator',
      'executor',
      'rules',
      'trace',
      'toolProviders',
      'tools',
      'inference',
      'kit',
      'policy',
      'sandbox',
      'limits',
    ].sort(),
  );
});
