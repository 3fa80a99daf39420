import { KitResolver, type KitInput } from '../../../src/kit/kit-resolver.js';
import { KitStore } from '../../../src/kit/kit-store.js';
import { Toolbox } from '../../../src/kit/toolbox.js';
import { tempFolder } from '../../support/temp-folder.js';

function toolbox(): Toolbox {
  const box = new Toolbox();
  box.registerProvider({ name: 'test', resolve: (spec) => () => spec.name });
  const read = { gradeW: 1, effectsCeiling: 1, provider: 'test', returns: 'str' };
  box.registerTool({
    ...read,
    name: 'read_file',
    aliases: ['read'],
    args: [{ name: 'path' }],
    description: 'Read',
  });
  box.registerTool({ ...read, name: 'find_files', args: [{ name: 'pattern' }], description: 'Find' });
  box.registerTool({ name: 'write_file', provider: 'test' });
  return box;
}

const FILES = {
  '.lackpy/kits/reading.kit': '---\nname: reading\n---\nread_file\nfind_files\n',
  '.lackpy/kits/odd.kit': 'read_file\nno_such_tool\n',
  'list.kit': 'find_files # only this',
  'map.json': '{"ls": "find_files"}',
  'bad.json': '{"ls": 3}',
};

function resolver(configured: string | null = null): KitResolver {
  const root = tempFolder(FILES);
  return new KitResolver(
    toolbox(),
    new KitStore(`${root}/.lackpy/kits`),
    root,
    configured,
    (_spec, invoke) => invoke,
  );
}

test.each<[string, KitInput | undefined, Record<string, string>]>([
  ['a kit name', 'reading', { read_file: 'read_file', find_files: 'find_files' }],
  ['a tool name', 'find_files', { find_files: 'find_files' }],
  ['names with commas', 'read_file, write_file', { read_file: 'read_file', write_file: 'write_file' }],
  ['a list', ['find_files'], { find_files: 'find_files' }],
  ['an older name', ['read'], { read: 'read_file' }],
  ['an alias', { ls: 'find_files' }, { ls: 'find_files' }],
  ['an alias with an object', { ls: { tool: 'find_files' } }, { ls: 'find_files' }],
  ['a file', '@list.kit', { find_files: 'find_files' }],
  ['a JSON file', '@map.json', { ls: 'find_files' }],
  ['an empty list', [], {}],
  [
    'nothing, nothing configured: what only reads',
    undefined,
    { read_file: 'read_file', find_files: 'find_files' },
  ],
])('resolves %s', async (_what, kit, expected) => {
  const { tools } = await resolver().resolve(kit);
  expect(Object.fromEntries([...tools].map(([name, tool]) => [name, tool.spec.name]))).toEqual(expected);
});

test('the grade is the element-wise maximum, (0, 0) for no tools', async () => {
  expect((await resolver().resolve(['read_file'])).grade).toEqual({ w: 1, d: 1 });
  expect((await resolver().resolve(['read_file', 'write_file'])).grade).toEqual({ w: 3, d: 3 });
  expect((await resolver().resolve([])).grade).toEqual({ w: 0, d: 0 });
});

test('describes tools as prompts show them, under their alias', async () => {
  expect((await resolver().resolve({ show: 'read_file' })).description).toBe('  show(path) -> str: Read');
});

test.each<[string, KitInput | undefined, string | null, string, string]>([
  ['an unknown kit', 'readin', null, 'KIT_NOT_FOUND', "Did you mean 'reading'?"],
  [
    'a configured kit that is not there',
    undefined,
    'debug',
    'KIT_NOT_FOUND',
    "The default kit 'debug' does not exist",
  ],
  ['an unknown tool', ['read_fil'], null, 'TOOL_NOT_FOUND', "Did you mean 'read_file'?"],
  ['an unknown tool in a kit file', 'odd', null, 'TOOL_NOT_FOUND', 'no_such_tool'],
  ['a file that is not there', '@nope.kit', null, 'KIT_NOT_FOUND', 'nope.kit'],
  ['a JSON file of a wrong form', '@bad.json', null, 'KIT_INVALID', 'bad.json'],
  ['an alias no program could call', { 'a-b': 'read_file' }, null, 'KIT_INVALID', "'a-b'"],
  ['a path instead of a name', '../reading', null, 'KIT_NOT_FOUND', '../reading'],
])('refuses %s', async (_what, kit, configured, code, message) => {
  const failure = await resolver(configured)
    .resolve(kit)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ code, message: expect.stringContaining(message) as string });
});

test('writes kits that are names, never paths, and overwrites none', async () => {
  const store = new KitStore(`${tempFolder()}/kits`);
  const kit = { description: 'x', tools: ['read_file'] };
  await store.create({ ...kit, name: 'mine' });
  expect((await store.list()).map((entry) => entry.name)).toEqual(['mine']);
  expect(await store.read('mine')).toEqual({ ...kit, name: 'mine' });
  await expect(store.create({ ...kit, name: 'mine' })).rejects.toMatchObject({ code: 'KIT_EXISTS' });
  for (const name of ['../x', 'a/b', '', '.hidden', 'a\0b', 'x'.repeat(101)]) {
    await expect(store.create({ ...kit, name })).rejects.toMatchObject({ code: 'NAME_INVALID' });
  }
});
