import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configJsonSchema, validKeysAt } from '../../../src/config/json-schema.js';
import { ROOT } from '../../support/source-files.js';

test('the published schema is the one the loader checks with (npm run schema writes it)', () => {
  const published: unknown = JSON.parse(readFileSync(path.join(ROOT, 'docs/config.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
});

test('knows the keys at every place', () => {
  expect(validKeysAt([])).toContain('language');
  expect(validKeysAt(['inference'])).toEqual(['order', 'providers', 'correction', 'budget']);
  expect(validKeysAt(['tools', 0, 'args', 1])).toEqual(['name', 'type', 'description', 'required']);
  expect(validKeysAt(['nowhere'])).toEqual([]);
});
