import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lackpy } from '../support/cli.js';
import { tempFolder } from '../support/temp-folder.js';

const FILES = {
  'README.md': '# Hello\n',
  'src/a.py': 'print(1)\n',
  'src/b.txt': 'x\n',
  'ok.py': 'files = find_files("**/*.md")\nlen(files)\n',
  'bad.py': 'import sys\nopen("x")\nfoo()\n',
  'fail.py': 'x = 1\nx / 0\n',
  'write.py': 'write_file("out/new.txt", "hi")\n',
};

const json = (text: string): unknown => JSON.parse(text);

describe('prints the JSON of the reference and its exit code:', () => {
  const root = tempFolder(FILES);
  test.each<[string, string[], number, unknown]>([
    [
      'delegate',
      ['delegate', 'read the file README.md', '--kit', 'read_file'],
      0,
      {
        success: true,
        program: expect.stringContaining("read_file('README.md')"),
        grade: { w: 1, d: 1 },
        program_grade: { w: 1, d: 1 },
        generation_tier: 'rules',
        generation_time_ms: expect.any(Number),
        execution_time_ms: expect.any(Number),
        total_time_ms: expect.any(Number),
        trace: [
          {
            step: 0,
            tool: 'read_file',
            args: { path: 'README.md' },
            result: '# Hello\n',
            duration_ms: expect.any(Number),
            success: true,
            error: null,
          },
        ],
        files_read: ['README.md'],
        files_modified: [],
        output: '# Hello\n',
        error: null,
      },
    ],
    ['run', ['run', 'ok.py', '--kit', 'find_files'], 0, { success: true, output: 1, error: null }],
    [
      'a failing run',
      ['run', 'fail.py'],
      1,
      { success: false, output: null, error: 'ZeroDivisionError: division by zero (line 2)' },
    ],
    [
      'a run of an invalid program',
      ['run', 'bad.py'],
      1,
      {
        success: false,
        output: null,
        error: expect.stringMatching(/^Validation failed: Forbidden AST node: Import at line 1; /),
      },
    ],
    [
      'validate',
      ['validate', 'ok.py', '--kit', 'find_files'],
      0,
      { valid: true, errors: [], calls: ['find_files', 'len'] },
    ],
    [
      'an invalid program',
      ['validate', 'bad.py'],
      1,
      {
        valid: false,
        errors: [
          'Forbidden AST node: Import at line 1',
          "Forbidden name: 'open' at line 2",
          "Unknown function: 'foo' at line 3 (not in kit or builtins)",
        ],
        calls: ['open', 'foo'],
      },
    ],
    [
      'create of an invalid program',
      ['create', 'bad.py', '--name', 'bad'],
      1,
      { success: false, errors: expect.any(Array) },
    ],
    [
      'spec',
      ['spec'],
      0,
      {
        allowed_nodes: expect.arrayContaining(['Call', 'Add']),
        forbidden_nodes: expect.arrayContaining(['Import']),
        forbidden_names: expect.arrayContaining(['open']),
        allowed_builtins: expect.arrayContaining(['len']),
      },
    ],
    [
      'status',
      ['status'],
      0,
      {
        workspace: root,
        config_dir: path.join(root, '.lackpy'),
        inference_order: ['templates', 'rules'],
        kit_default: 'debug',
        sandbox_enabled: false,
        tools: 4,
      },
    ],
    ['kit list', ['kit', 'list'], 0, []],
    [
      'kit info',
      ['kit', 'info', 'read_file,write_file'],
      0,
      {
        tools: {
          read_file: { description: expect.any(String), grade_w: 1, effects_ceiling: 1 },
          write_file: { description: expect.any(String), grade_w: 3, effects_ceiling: 3 },
        },
        grade: { w: 3, d: 3 },
        description: expect.stringContaining('read_file(path) -> str'),
      },
    ],
    [
      'toolbox show',
      ['toolbox', 'show', 'edit_file'],
      0,
      {
        name: 'edit_file',
        provider: 'files',
        description: expect.any(String),
        grade_w: 3,
        effects_ceiling: 3,
      },
    ],
    ['template list', ['template', 'list'], 0, []],
  ])('%s', (_what, args, exitCode, expected) => {
    const result = lackpy(root, args);
    expect(json(result.stdout)).toEqual(expected);
    expect(result.exitCode).toBe(exitCode);
  });
});

describe('a slip gets a clear error and no stack:', () => {
  const root = tempFolder({ ...FILES, 'bin.dat': 'x' });
  test.each<[string, string[], number, RegExp]>([
    ['no command', [], 2, /a command is missing/],
    ['a mistyped command', ['delegat', 'x'], 2, /Did you mean delegate\?/],
    ['a mistyped subcommand', ['kit', 'lst'], 2, /Did you mean list\?/],
    [
      'a mistyped option',
      ['run', 'ok.py', '--kti', 'x'],
      2,
      /Unknown argument: kti.*Did you mean '--kit'\?/s,
    ],
    ['a missing argument', ['run'], 2, /Not enough/],
    [
      'a mistyped kit',
      ['run', 'ok.py', '--kit', 'find_file'],
      1,
      /Did you mean 'find_files'\? \[KIT_NOT_FOUND\]/,
    ],
    ['a mistyped tool', ['toolbox', 'show', 'read_fil'], 1, /Did you mean 'read_file'\? \[TOOL_NOT_FOUND\]/],
    [
      'a mistyped rule',
      ['run', 'ok.py', '--rule', 'no_loop'],
      1,
      /Did you mean 'no_loops'\? \[PORT_UNKNOWN_NAME\]/,
    ],
    ['a missing file', ['run', 'nope.py'], 1, /Cannot read the program nope\.py.*\[FILE_UNREADABLE\]/],
    ['a missing workspace', ['status', '--workspace', 'nowhere'], 1, /is not a folder \[WORKSPACE_INVALID\]/],
    ['a param of a wrong form', ['run', 'ok.py', '--param', 'x'], 2, /Write --param name=value/],
    ['a colliding param', ['run', 'ok.py', '--param', 'len=3'], 1, /\[PARAM_COLLISION\]/],
    [
      'a sandbox that is not there',
      ['run', 'ok.py', '--sandbox', 'bubblewrp'],
      1,
      /Did you mean 'bubblewrap'\? \[SANDBOX_UNAVAILABLE\]/,
    ],
    ['a kit name that is a path', ['kit', 'create', '../x', '--tools', 'read_file'], 1, /\[NAME_INVALID\]/],
    ['an intent that no tier knows', ['generate', 'bake a cake'], 1, /templates: .*rules: /s],
    ['an unknown template', ['template', 'test', 'nope'], 1, /\[TEMPLATE_NOT_FOUND\]/],
  ])('%s', (_what, args, exitCode, message) => {
    const result = lackpy(root, args);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect(result.exitCode).toBe(exitCode);
    expect(result.stdout).toBe('');
  });

  test('--verbose adds the stack', () => {
    expect(lackpy(root, ['run', 'nope.py', '--verbose']).stderr).toMatch(/\n\s+at /);
  });
});

describe('init', () => {
  test('leaves a workspace in which delegate works without a kit, and overwrites nothing', () => {
    const root = tempFolder(FILES);
    expect(lackpy(root, ['init']).exitCode).toBe(0);
    expect(readFileSync(path.join(root, '.lackpy/kits/debug.kit'), 'utf8')).toContain(
      'read_file\nfind_files\n',
    );
    const before = readFileSync(path.join(root, '.lackpy/config.toml'), 'utf8');
    expect(json(lackpy(root, ['delegate', 'find all python files']).stdout)).toMatchObject({
      success: true,
      output: ['bad.py', 'fail.py', 'ok.py', 'src/a.py', 'write.py'],
    });
    expect(json(lackpy(root, ['init', '--ollama-model', 'other']).stdout)).toMatchObject({ created: [] });
    expect(readFileSync(path.join(root, '.lackpy/config.toml'), 'utf8')).toBe(before);
  });

  test('with a model adds its tier, which is passed over while its server is not there', () => {
    const root = tempFolder(FILES);
    lackpy(root, ['init', '--ollama-model', 'qwen2.5-coder:1.5b']);
    expect(json(lackpy(root, ['status']).stdout)).toMatchObject({
      inference_order: ['templates', 'rules', 'ollama-local'],
    });
    const result = lackpy(root, ['generate', 'bake a cake']);
    expect(result.stderr).toContain('ollama-local: not available');
    expect(result.exitCode).toBe(1);
  });
});

describe('delegate', () => {
  test('a write is traced and reported', () => {
    const root = tempFolder(FILES);
    expect(lackpy(root, ['run', 'write.py', '--kit', 'write_file']).exitCode).toBe(0);
    expect(readFileSync(path.join(root, 'out/new.txt'), 'utf8')).toBe('hi');
  });

  test('a template answers before the rules and counts its runs', () => {
    const root = tempFolder({ ...FILES, 'top.py': 'read_file("{path}").upper()\n' });
    const created = lackpy(root, [
      'create',
      'top.py',
      '--name',
      'top',
      '--pattern',
      'read (the )?file {path}',
      '--kit',
      'read_file',
    ]);
    expect(json(created.stdout)).toEqual({
      success: true,
      path: path.join(root, '.lackpy/templates/top.tmpl'),
    });
    const delegate = (intent: string): unknown =>
      json(lackpy(root, ['delegate', intent, '--kit', 'read_file']).stdout);
    expect(delegate('Read the file README.md')).toMatchObject({
      generation_tier: 'templates',
      output: '# HELLO\n',
    });
    expect(delegate('read file nope.md')).toMatchObject({ generation_tier: 'templates', success: false });
    expect(delegate("read the file x'); write_file('y', 'z")).toMatchObject({
      success: false,
      generation_tier: 'templates',
    });
    const text = readFileSync(path.join(root, '.lackpy/templates/top.tmpl'), 'utf8');
    expect(text).toMatch(/success_count: 1\n/);
    expect(text).toMatch(/fail_count: 2\n/);
    expect(
      json(lackpy(root, ['template', 'test', 'top', 'read file a.md', '--kit', 'read_file']).stdout),
    ).toMatchObject({
      valid: true,
      matches: true,
      captures: { path: 'a.md' },
    });
    expect(lackpy(root, ['template', 'test', 'top', 'other', '--kit', 'read_file']).exitCode).toBe(1);
  });

  test('standard input is a program too, and what it prints goes to standard error', () => {
    const result = lackpy(tempFolder(), ['run', '-'], 'print("hello")\n1 + 1\n');
    expect(json(result.stdout)).toEqual({ success: true, output: 2, error: null });
    expect(result.stderr).toBe('hello\n');
  });

  test('a faulty plugin is told of and the rest works', () => {
    const root = tempFolder({
      ...FILES,
      '.lackpyrc.json':
        '{ "plugins": ["missing", "./broken.mjs", "./old.mjs"], "rules": [["max_depth", { "max": "deep" }]] }',
      'broken.mjs': 'throw new Error("boom");',
      'old.mjs': 'export default { name: "old", apiVersion: 99, provides: {} };',
    });
    const listed = lackpy(root, ['plugin', 'list']);
    expect(listed.exitCode).toBe(0);
    for (const part of [
      'lackpy-plugin-missing',
      'plugins[0]',
      'npm install',
      'boom',
      'plugins[1]',
      'version 99',
      'rules[0]',
      '.lackpyrc.json',
    ]) {
      expect(listed.stderr).toContain(part);
    }
    const status = (json(listed.stdout) as { name: string; status: string }[]).filter(
      (plugin) => plugin.status === 'failed',
    );
    expect(status.map((plugin) => plugin.name)).toEqual([
      'lackpy-plugin-missing',
      './broken.mjs',
      './old.mjs',
    ]);
    expect(lackpy(root, ['toolbox', 'list']).exitCode).toBe(0);
  });
});

test('nothing is left behind by commands that only read', () => {
  const root = tempFolder(FILES);
  lackpy(root, ['delegate', 'list all md files']);
  expect(existsSync(path.join(root, '.lackpy'))).toBe(false);
  expect(readdirSync(root).sort()).toEqual(
    Object.keys(FILES)
      .map((name) => name.split('/')[0])
      .filter((name, i, all) => all.indexOf(name) === i)
      .sort(),
  );
});

test('every command has help with an example', () => {
  const commands = [
    'init',
    'delegate',
    'generate',
    'run',
    'validate',
    'create',
    'spec',
    'status',
    'kit list',
    'kit info',
    'kit create',
    'toolbox list',
    'toolbox show',
    'template list',
    'template test',
    'plugin list',
  ];
  for (const command of commands) {
    const { stdout, exitCode } = lackpy(tempFolder(), [...command.split(' '), '--help']);
    expect(stdout).toMatch(new RegExp(`Examples:\\n\\s+lackpy ${command}`));
    expect(exitCode).toBe(0);
  }
}, 60_000);
