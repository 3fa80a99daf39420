import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { TemplateStore } from 'lackpy';
import { tempFolder } from '../../support/temp-folder.js';

const TEXT = '---\nname: a\npattern: "read {path}"\nsuccess_count: 3\nfail_count: 1\n---\nx = 1';

function storeWith(files: Readonly<Record<string, string>>): { store: TemplateStore; folder: string } {
  const folder = tempFolder(files);
  return { store: new TemplateStore(folder), folder };
}

describe('list', () => {
  test('sorts by file name and leaves other files alone', async () => {
    const { store, folder } = storeWith({
      'b.tmpl': TEXT,
      'a2.tmpl': TEXT,
      'a10.tmpl': TEXT,
      'B.tmpl': TEXT,
      'notes.txt': 'x',
      '.a.tmpl': 'x',
      '.a.tmpl.0123.0': 'x',
      'a.tmpl.tmp': 'x',
    });
    const { templates, problems } = await store.list();
    expect(problems).toEqual([]);
    expect(templates.map(({ name }) => name)).toEqual(['B', 'a10', 'a2', 'b']);
    expect(templates[0]).toMatchObject({
      path: path.join(folder, 'B.tmpl'),
      pattern: 'read {path}',
      successCount: 3,
    });
  });

  test('reports broken files and goes on', async () => {
    const { store, folder } = storeWith({
      'a.tmpl': 'broken',
      'b c.tmpl': TEXT,
      'd.tmpl': TEXT,
      'huge.tmpl': `${TEXT}${'#'.repeat(2 * 1024 * 1024)}`,
    });
    writeFileSync(path.join(folder, 'latin.tmpl'), Buffer.from(`${TEXT} # \xe4`, 'latin1'));
    mkdirSync(path.join(folder, 'folder.tmpl'));
    execFileSync('mkfifo', [path.join(folder, 'pipe.tmpl')]);
    symlinkSync('nowhere', path.join(folder, 'dangling.tmpl'));
    const { templates, problems } = await store.list();
    expect(templates.map(({ name }) => name)).toEqual(['d']);
    expect(problems.map(({ code, file, message }) => [path.basename(file ?? ''), code, message])).toEqual([
      ['a.tmpl', 'TEMPLATE_INVALID', expect.stringContaining('a.tmpl:1: the file does not start')],
      ['b c.tmpl', 'NAME_INVALID', expect.stringContaining('cannot have this name')],
      ['folder.tmpl', 'TEMPLATE_INVALID', expect.stringContaining('not a regular file')],
      ['huge.tmpl', 'TEMPLATE_INVALID', expect.stringContaining('2097152 are the most')],
      ['latin.tmpl', 'TEMPLATE_INVALID', expect.stringContaining('not UTF-8')],
      ['pipe.tmpl', 'TEMPLATE_INVALID', expect.stringContaining('not a regular file')],
    ]);
  });

  test('is empty without a folder', async () => {
    const store = new TemplateStore(path.join(tempFolder(), 'none'));
    expect(await store.list()).toEqual({ templates: [], problems: [] });
    expect(await store.hasFiles()).toBe(false);
  });

  test('says when the folder is none', async () => {
    const { folder } = storeWith({ file: '' });
    await expect(new TemplateStore(path.join(folder, 'file')).list()).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });

  test('reads a file again only when it has changed', async () => {
    const { store, folder } = storeWith({ 'a.tmpl': TEXT });
    const file = path.join(folder, 'a.tmpl');
    await waitUntilSettled(file);
    const first = (await store.list()).templates[0];
    expect((await store.list()).templates[0]).toBe(first);
    const { atime, mtime } = statSync(file);
    writeFileSync(file, TEXT.replace('x = 1', 'x = 2'));
    utimesSync(file, atime, mtime);
    expect((await store.list()).templates[0]?.program).toBe('x = 2');
  });

  test('sees changes that come faster than time stamps', async () => {
    const { store, folder } = storeWith({ 'a.tmpl': TEXT });
    for (let count = 10; count < 30; count++) {
      writeFileSync(path.join(folder, 'a.tmpl'), TEXT.replace('3', String(count)));
      expect((await store.list()).templates[0]?.successCount).toBe(count);
    }
  });
});

/** Time stamps younger than a second are not relied on. */
async function waitUntilSettled(file: string): Promise<void> {
  while (Date.now() - statSync(file).ctimeMs < 1_100) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('get', () => {
  test('finds a template by the name of its file', async () => {
    const { store } = storeWith({ 'b.tmpl': TEXT });
    expect(await store.get('b')).toMatchObject({
      name: 'b',
      program: 'x = 1',
      kit: null,
      language: 'python',
    });
  });

  test.each(['reed-file', '../b', '', '.b', 'b/../b', 'a\0b'])('does not find %j', async (name) => {
    const { store } = storeWith({ 'read-file.tmpl': TEXT });
    await expect(store.get(name)).rejects.toMatchObject({
      code: 'TEMPLATE_NOT_FOUND',
      hint: 'Templates here: read-file.',
    });
  });

  test('suggests the nearest name', async () => {
    const { store } = storeWith({ 'read-file.tmpl': TEXT });
    await expect(store.get('reed-file')).rejects.toThrow(
      "There is no template 'reed-file'. Did you mean 'read-file'?",
    );
  });

  test('says what is wrong with the file', async () => {
    const { store } = storeWith({ 'b.tmpl': 'x' });
    await expect(store.get('b')).rejects.toMatchObject({ code: 'TEMPLATE_INVALID' });
  });
});

describe('create', () => {
  const draft = {
    name: 'read-file',
    pattern: 'read {path}',
    program: "read_file('{path}')",
    language: 'python',
  };

  test('writes a new file, and the folder when there is none', async () => {
    const folder = path.join(tempFolder(), '.lackpy', 'templates');
    const store = new TemplateStore(folder);
    const created = await store.create(draft);
    expect(created).toEqual(await store.get('read-file'));
    expect(created).toMatchObject({
      name: 'read-file',
      path: path.join(folder, 'read-file.tmpl'),
      language: 'python',
    });
    expect(readFileSync(created.path, 'utf8')).toBe(
      '---\nname: read-file\npattern: "read {path}"\nsuccess_count: 0\nfail_count: 0\n---\nread_file(\'{path}\')\n',
    );
    expect(readdirSync(folder)).toEqual(['read-file.tmpl']);
  });

  test('keeps language and kit', async () => {
    const { store } = storeWith({});
    await store.create({ ...draft, language: 'javascript', kit: 'a, "b"' });
    expect(await store.get('read-file')).toMatchObject({ language: 'javascript', kit: 'a, "b"' });
  });

  test('never overwrites', async () => {
    const { store, folder } = storeWith({ 'read-file.tmpl': 'mine' });
    await expect(store.create(draft)).rejects.toMatchObject({ code: 'TEMPLATE_EXISTS' });
    expect(readFileSync(path.join(folder, 'read-file.tmpl'), 'utf8')).toBe('mine');
  });

  test('has one winner when many create at once', async () => {
    const { store } = storeWith({});
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => store.create({ ...draft, program: String(index) })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test.each([
    ['NAME_INVALID', { name: '../evil' }],
    ['NAME_INVALID', { name: '.hidden' }],
    ['NAME_INVALID', { name: 'a b' }],
    ['NAME_INVALID', { name: '' }],
    ['NAME_INVALID', { name: 'x'.repeat(101) }],
    ['TEMPLATE_INVALID', { pattern: 'read (' }],
    ['TEMPLATE_INVALID', { pattern: '' }],
    ['TEMPLATE_INVALID', { program: ' \n' }],
    ['TEMPLATE_INVALID', { program: "'\ud800'" }],
    ['TEMPLATE_INVALID', { program: '#'.repeat(2 * 1024 * 1024) }],
  ])('fails with %s for %j', async (code, change) => {
    const { store, folder } = storeWith({});
    await expect(store.create({ ...draft, ...change })).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('replace', () => {
  const draft = { name: 'a', pattern: 'show {x}', program: 'y' };

  test('writes over a template, keeping unknown keys', async () => {
    const { store, folder } = storeWith({ 'a.tmpl': TEXT.replace('name', 'author: me\nname') });
    expect(await store.replace(draft)).toMatchObject({
      pattern: 'show {x}',
      successCount: 0,
      failCount: 0,
      program: 'y\n',
    });
    expect(readFileSync(path.join(folder, 'a.tmpl'), 'utf8')).toContain('\nauthor: me\n');
  });

  test('creates when there is none', async () => {
    const { store } = storeWith({});
    expect(await store.replace(draft)).toMatchObject({ name: 'a', program: 'y\n' });
  });

  test('refuses a bad pattern and leaves the file', async () => {
    const { store } = storeWith({ 'a.tmpl': TEXT });
    await expect(store.replace({ ...draft, pattern: '(' })).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
    });
    expect(await store.get('a')).toMatchObject({ program: 'x = 1' });
  });
});

describe('recordOutcome', () => {
  test('changes one number and not a byte more', async () => {
    const text = `\uFEFF${TEXT}\r\n"""---\nsuccess_count: 3"""\t\u00a0\n`.replace(
      'name',
      'author: "ü"\r\nname',
    );
    const { store, folder } = storeWith({ 'a.tmpl': text });
    await store.recordOutcome('a', { success: true });
    expect(readFileSync(path.join(folder, 'a.tmpl'), 'utf8')).toBe(text.replace(': 3', ': 4'));
    await store.recordOutcome('a', { success: false });
    expect(readFileSync(path.join(folder, 'a.tmpl'), 'utf8')).toBe(
      text.replace(': 3', ': 4').replace(': 1', ': 2'),
    );
    expect(readdirSync(folder)).toEqual(['a.tmpl']);
  });

  test('keeps the mode of the file and follows links', async () => {
    const { store, folder } = storeWith({ 'real/b.tmpl': TEXT });
    const real = path.join(folder, 'real', 'b.tmpl');
    chmodSync(real, 0o640);
    symlinkSync(real, path.join(folder, 'a.tmpl'));
    await store.recordOutcome('a', { success: true });
    expect(readFileSync(real, 'utf8')).toContain('success_count: 4');
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  test('loses no count within one process', async () => {
    const { store } = storeWith({ 'a.tmpl': TEXT });
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => store.recordOutcome('a', { success: index % 2 === 0 })),
    );
    expect(await store.get('a')).toMatchObject({ successCount: 23, failCount: 21 });
  });

  test.each(['b', '../a', '.a'])('knows no %j', async (name) => {
    const { store } = storeWith({ 'a.tmpl': TEXT });
    await expect(store.recordOutcome(name, { success: true })).rejects.toMatchObject({
      code: 'TEMPLATE_NOT_FOUND',
    });
  });

  test('refuses a file that is no template and leaves nothing behind', async () => {
    const { store, folder } = storeWith({ 'a.tmpl': 'x' });
    await expect(store.recordOutcome('a', { success: true })).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
    });
    expect(readdirSync(folder)).toEqual(['a.tmpl']);
  });
});
