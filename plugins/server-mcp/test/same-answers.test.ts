import type { Client } from '@modelcontextprotocol/client';
import { z } from 'zod';
import { lackpy } from '../../../test/support/cli.js';
import { tempFolder } from '../../../test/support/temp-folder.js';
import { call, stdioClient } from './support.js';

const FILES = {
  'notes.md': 'hello\n',
  'mine.json': '["read_file"]',
  '.lackpy/kits/reading.kit': '---\nname: reading\ndescription: Reads\n---\nread_file\nfind_files\n',
};

/** A call made in both ways. */
interface Case {
  readonly name: string;
  readonly cli: readonly string[];
  /** What the command line reads from standard input. */
  readonly input?: string;
  readonly tool: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Whether agents are told of a failure where the command line exits with 1. Default: both alike. */
  readonly isError?: boolean;
}

function program(command: string, tool: string, name: string, source: string, kit = 'reading'): Case {
  return {
    name,
    cli: [command, '-', '--kit', kit],
    input: source,
    tool,
    args: { program: source, kit },
  };
}

const run = (name: string, source: string, kit?: string): Case =>
  program('run', 'run_program', name, source, kit);
const validate = (name: string, source: string, kit?: string): Case => ({
  ...program('validate', 'validate', name, source, kit),
  isError: false,
});

/** In order: later cases build on what earlier ones made. */
const CASES: readonly Case[] = [
  run('a valid program', 'print("seen")\nlen(read_file("notes.md"))'),
  run('a program that is not valid', 'import os\nos.system("ls")'),
  run('a program that fails', 'x = [1]\nx[7]'),
  run('a tool that fails', 'read_file("absent.md")'),
  run('a syntax error', 'def (:'),
  run('a big integer', '1099511627776 * 1099511627776'),
  { ...run('an unknown kit', '1', 'redaing'), name: 'an unknown kit' },
  run('a kit file', 'read_file("notes.md")', '@mine.json'),
  {
    name: 'a program with params, rules and limits',
    cli: ['run', '-', '--param', 'n=4', '--rule', 'no-loops', '--max-steps', '2000'],
    input: 'n * 2',
    tool: 'run_program',
    args: { program: 'n * 2', params: { n: 4 }, rules: ['no-loops'], limits: { steps: 2000 } },
  },
  {
    name: 'a limit',
    cli: ['run', '-', '--max-steps', '2000'],
    input: 'for i in range(100000):\n    i',
    tool: 'run_program',
    args: { program: 'for i in range(100000):\n    i', limits: { steps: 2000 } },
  },
  {
    name: 'a param of a bad name',
    cli: ['run', '-', '--param', '1x=4'],
    input: '1',
    tool: 'run_program',
    args: { program: '1', params: { '1x': 4 } },
  },
  {
    name: 'an unknown rule',
    cli: ['validate', '-', '--rule', 'no-loop'],
    input: '1',
    tool: 'validate',
    args: { program: '1', rules: ['no-loop'] },
  },
  {
    name: 'a grade that is too high',
    cli: ['validate', '-', '--kit', 'write_file', '--max-grade', '1'],
    input: 'write_file("a", "b")',
    tool: 'validate',
    args: { program: 'write_file("a", "b")', kit: 'write_file', max_grade: 1 },
    isError: false,
  },
  validate('a program to be checked', 'text = read_file("notes.md")\nlen(text)'),
  validate('a program with faults', 'import os\nopen("x")\nlambda: 1'),
  {
    name: 'an intent for the rules',
    cli: ['delegate', 'read the file notes.md', '--kit', 'reading'],
    tool: 'delegate',
    args: { intent: 'read the file notes.md', kit: 'reading' },
  },
  {
    name: 'an intent with the kit chosen',
    cli: ['delegate', 'list all md files'],
    tool: 'delegate',
    args: { intent: 'list all md files' },
  },
  {
    name: 'an intent whose program fails',
    cli: ['delegate', 'read the file absent.md', '--kit', 'reading'],
    tool: 'delegate',
    args: { intent: 'read the file absent.md', kit: 'reading' },
  },
  {
    name: 'an intent that nobody has a program for',
    cli: ['delegate', 'bake a cake', '--kit', 'reading'],
    tool: 'delegate',
    args: { intent: 'bake a cake', kit: 'reading' },
  },
  {
    name: 'no program to generate',
    cli: ['generate', 'bake a cake', '--kit', 'reading'],
    tool: 'generate',
    args: { intent: 'bake a cake', kit: 'reading' },
  },
  {
    name: 'a new kit',
    cli: ['kit', 'create', 'mine', '--tools', 'read_file', '--description', 'Mine'],
    tool: 'kit_create',
    args: { name: 'mine', tools: ['read_file'], description: 'Mine' },
  },
  {
    name: 'a kit that is there',
    cli: ['kit', 'create', 'mine', '--tools', 'read_file'],
    tool: 'kit_create',
    args: { name: 'mine', tools: ['read_file'] },
  },
  {
    name: 'a kit of an unknown tool',
    cli: ['kit', 'create', 'other', '--tools', 'raed_file'],
    tool: 'kit_create',
    args: { name: 'other', tools: ['raed_file'] },
  },
  { name: 'what is in a kit', cli: ['kit', 'info', 'mine'], tool: 'kit_info', args: { kit: 'mine' } },
  {
    name: 'a new template',
    cli: ['create', '-', '--name', 'show-it', '--pattern', 'show me {path}', '--kit', 'reading'],
    input: 'read_file(path)',
    tool: 'create',
    args: { program: 'read_file(path)', name: 'show-it', pattern: 'show me {path}', kit: 'reading' },
  },
  {
    name: 'a template with faults',
    cli: ['create', '-', '--name', 'bad', '--kit', 'reading'],
    input: 'import os',
    tool: 'create',
    args: { program: 'import os', name: 'bad', kit: 'reading' },
  },
  {
    name: 'a template of a bad name',
    cli: ['create', '-', '--name', '../x', '--kit', 'reading'],
    input: '1',
    tool: 'create',
    args: { program: '1', name: '../x', kit: 'reading' },
  },
];

/** Parts that only one side has, or that differ from run to run. */
const BESIDE: ReadonlySet<string> = new Set(['diagnostics', 'stdout']);

function stable(value: unknown, folder: string): unknown {
  const text = JSON.stringify(value, (key: string, item: unknown) => {
    return key.endsWith('_ms') ? 0 : item;
  });
  return JSON.parse(text.replaceAll(folder, '/workspace'));
}

const refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** What the command line said, in the form in which MCP says it. */
function said({ stdout, stderr }: ReturnType<typeof lackpy>): unknown {
  if (stdout !== '') return JSON.parse(stdout);
  const [, message, code] = /^lackpy: error: ([\s\S]*?) \[([A-Z_]+)\]$/m.exec(stderr) ?? [];
  const hint = /^ {2}hint: ([\s\S]*?)\n$/m.exec(stderr)?.[1] ?? null;
  return { error: { code, message, hint } };
}

describe('the command line and MCP give the same answers', () => {
  const [cliFolder, mcpFolder] = [tempFolder(FILES), tempFolder(FILES)];
  let client: Client;
  beforeAll(async () => {
    client = await stdioClient(mcpFolder);
  });

  test('to every call of the table', async () => {
    for (const { name, cli, input, tool, args, isError } of CASES) {
      const one = lackpy(cliFolder, cli, input);
      const two = await call(client, tool, args);
      const json = Object.fromEntries(Object.entries(two.json).filter(([key]) => !BESIDE.has(key)));
      const expected = stable(said(one), cliFolder);
      expect({ name, json: stable(json, mcpFolder) }).toEqual({ name, json: expected });
      const failed = refusal.safeParse(json).success || (isError ?? one.exitCode !== 0);
      expect({ name, isError: two.isError }).toEqual({ name, isError: failed });
    }
  }, 120_000);

  test('to what is a list or a text on the command line', async () => {
    const listing = await stdioClient(mcpFolder);
    const kits = lackpy(mcpFolder, ['kit', 'list']);
    expect((await call(listing, 'kit_list', {})).json).toEqual({ kits: JSON.parse(kits.stdout) });
    const tools = lackpy(mcpFolder, ['toolbox', 'list']);
    expect((await call(listing, 'toolbox_list', {})).json).toEqual({ tools: JSON.parse(tools.stdout) });
    const made = lackpy(mcpFolder, ['generate', 'show me notes.md', '--kit', 'reading']);
    const generated = await call(listing, 'generate', { intent: 'show me notes.md', kit: 'reading' });
    expect(`${String(generated.json['program'])}\n`).toBe(made.stdout);
  });
});
