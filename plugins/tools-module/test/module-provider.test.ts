import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlainObject, ToolSpec } from 'lackpy';
import { testToolProvider } from 'lackpy/testing';
import { createProvider, makeWorkspace, specOf } from './modules.js';

const root = makeWorkspace();
const context = { signal: new AbortController().signal };

async function call(config: PlainObject, args: PlainObject, names?: readonly string[]): Promise<unknown> {
  const provider = await createProvider(root);
  const tool = await provider.resolve(specOf(config, names));
  return tool(args, context);
}

const registration = (name: string, providerConfig: PlainObject, args = ['value']) => ({
  name,
  provider: 'module',
  providerConfig,
  args: args.map((arg) => ({ name: arg, required: false })),
});

describe('contract', () => {
  testToolProvider({
    it: test,
    create: () => createProvider(root),
    registrations: [
      registration('slugify', { module: './tools/slug.mjs', function: 'slugify' }, ['text', 'separator']),
      registration('wait', { module: './tools/slug.mjs', function: 'wait', call: 'named' }),
    ],
    calls: [{ tool: 'slugify', args: { text: 'A b' }, returns: 'a-b' }],
    refuses: [registration('lost', { module: './tools/none.mjs', function: 'x' })],
    abort: { tool: 'wait', args: { value: 'later' } },
  });
});

test.each<[string, PlainObject, PlainObject, unknown]>([
  ['a file', { module: './tools/slug.mjs', function: 'slugify' }, { value: 'A b' }, 'a-b'],
  [
    'an absolute path',
    { module: path.join(root, 'tools/slug.mjs'), function: 'slugify' },
    { value: 'A' },
    'a',
  ],
  [
    'a URL',
    { module: pathToFileURL(path.join(root, 'tools/slug.mjs')).href, function: 'slugify' },
    { value: 'A' },
    'a',
  ],
  ['a default export', { module: './tools/slug.mjs', function: 'default' }, { value: 'a' }, 'a!'],
  [
    'a method, with its object',
    { module: './tools/slug.mjs', function: 'text.shout' },
    { value: 'a' },
    '> a',
  ],
  ['a CommonJS export', { module: './tools/old.cjs', function: 'half' }, { value: 4 }, 2],
  ['a method in CommonJS', { module: './tools/old.cjs', function: 'list.first' }, { value: [7] }, 7],
  ['a transpiled default', { module: './tools/transpiled.cjs', function: 'default' }, { value: 1 }, 2],
  ['a module of Node', { module: 'node:path', function: 'basename' }, { value: 'a/b' }, 'b'],
  ['a module of Node without prefix', { module: 'path', function: 'posix.basename' }, { value: 'a/b' }, 'b'],
  ['a package', { module: 'kit', function: 'one' }, {}, 1],
  ['a subpath of a package', { module: 'kit/sub/two', function: 'two' }, {}, 2],
  ['a package without exports', { module: 'plain', function: 'three' }, {}, 3],
])('%s', async (_name, config, args, expected) => {
  expect(await call(config, args)).toEqual(expected);
});

test('arguments go in order, and what is left out at the end is left out', async () => {
  const config = { module: './tools/slug.mjs', function: 'slugify' };
  const names = ['text', 'separator'];
  expect(await call(config, { separator: '_', text: 'A b' }, names)).toBe('a_b');
  expect(await call(config, { text: 'A b' }, names)).toBe('a-b');
});

test('named arguments come as one object, with the signal', async () => {
  const config = { module: './tools/slug.mjs', function: 'wait', call: 'named' };
  expect(await call(config, { value: 'now' })).toBe('now');
});

test.each<[PlainObject, string, RegExp]>([
  [
    { module: './tools/slug', function: 'x' },
    'TOOL_MODULE',
    /was not found \(tried .*slug\)\. Did you mean '\.\/tools\/slug\.mjs'\?/,
  ],
  [{ module: './tools/slag.mjs', function: 'x' }, 'TOOL_MODULE', /Did you mean 'slug\.mjs'\?/],
  [{ module: './tools', function: 'x' }, 'TOOL_MODULE', /is not a file/],
  [{ module: './tools/data.json', function: 'x' }, 'TOOL_MODULE', /holds data, not functions/],
  [{ module: './tools/broken.mjs', function: 'x' }, 'TOOL_MODULE', /could not be loaded: out of order/],
  [
    { module: './tools/slug.mjs', function: 'slugifi' },
    'TOOL_MODULE',
    /has no export 'slugifi'\. Did you mean 'slugify'\?/,
  ],
  [{ module: './tools/slug.mjs', function: 'version' }, 'TOOL_MODULE', /is a number, not a function/],
  [{ module: './tools/slug.mjs', function: 'nothing' }, 'TOOL_MODULE', /is null, not a function/],
  [{ module: './tools/slug.mjs', function: 'Slug' }, 'TOOL_MODULE', /is a class/],
  [{ module: './tools/slug.mjs', function: 'slugify.constructor' }, 'TOOL_MODULE', /has no export/],
  [{ module: './tools/slug.mjs', function: 'text.toString' }, 'TOOL_MODULE', /has no export/],
  [{ module: 'node:nothing', function: 'x' }, 'TOOL_MODULE', /Node has no module/],
  [
    { module: 'https://a.b/c.mjs', function: 'x' },
    'TOOL_MODULE',
    /neither a file, a package nor a module of Node/,
  ],
  [{ module: 'no-such-package', function: 'x' }, 'TOOL_MODULE', /was not found/],
  [{ module: 'tools', function: 'x' }, 'TOOL_MODULE', /Did you mean '\.\/tools'\?/],
  [{ module: 'kit/hidden', function: 'x' }, 'TOOL_MODULE', /does not export '\.\/hidden'/],
  [{ module: 'kit/evil', function: 'slugify' }, 'TOOL_MODULE', /lead out of it/],
  [{ module: './tools/slug.mjs' }, 'TOOL_INVALID', /function is missing/],
  [{ module: '', function: 3 }, 'TOOL_INVALID', /module must not be empty; function must be a text/],
  [{ module: 'x', function: 'y', call: 'other' }, 'TOOL_INVALID', /call must be 'positional' or 'named'/],
  [{ module: 'x', function: 'y', kall: 'named' }, 'TOOL_INVALID', /unknown key 'kall'/],
])('%j is refused with %s', async (providerConfig, code, message) => {
  const provider = await createProvider(root);
  const spec: ToolSpec = specOf(providerConfig);
  const refused = Promise.resolve().then(() => provider.resolve(spec));
  await expect(refused).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});
