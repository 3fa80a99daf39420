import { createLackpy, type LackpyService, type RunResult } from 'lackpy';
import { DEFAULT_PLUGINS } from '../support/default-plugins.js';
import { tempFolder } from '../support/temp-folder.js';
import { testTools } from '../support/test-tools.js';
import { TASKS } from './tasks.js';

const FILES: Readonly<Record<string, string>> = {
  'a.js': 'let a = 1;\n// TODO: more\n',
  'b.js': 'const b = 2;\n',
  'sub/c.js': '',
};
const USERS = [
  { name: 'Ada', team: 'x', age: 36 },
  { name: 'Grace', team: 'y', age: 45 },
  { name: 'Linus', team: 'x', age: 28 },
];
const text = (name: string): { name: string; type: string; description: string } => {
  return { name, type: 'str', description: '' };
};

const tools = testTools({
  read_file: {
    args: [text('path')],
    call: ({ path }) => {
      const content = FILES[path as string];
      if (content === undefined) throw new Error(`No file ${path as string}`);
      return content;
    },
  },
  find_files: { args: [text('pattern')], call: () => Object.keys(FILES) },
  list_users: { args: [], call: () => USERS },
  write_file: {
    args: [text('path'), text('content')],
    call: () => true,
    gradeW: 3,
    effectsCeiling: 3,
  },
});

let service: LackpyService;
beforeAll(async () => {
  const plugins = DEFAULT_PLUGINS.filter(({ name }) => name !== 'lackpy-plugin-tools-files');
  service = await createLackpy({ workspace: tempFolder(), plugins: [...plugins, tools] });
});
afterAll(() => service.close());

async function outcomeOf(program: string, language: string): Promise<unknown> {
  const kit = ['read_file', 'find_files', 'list_users', 'write_file'];
  const result: RunResult = await service.runProgram(program, { kit, language });
  const { success, output, error, diagnostics, trace } = result;
  const entries = trace.entries.map(({ durationMs: _time, ...entry }) => entry);
  const failure = error === null ? null : error.message;
  return { success, output, failure, diagnostics, trace: { ...trace, entries } };
}

test.each(TASKS.map((task) => [task.name, task] as const))(
  '%s gives the same result and the same trace in both languages',
  async (name, { python, javascript }) => {
    const first = await outcomeOf(python, 'python');
    expect(await outcomeOf(javascript, 'javascript')).toEqual(first);
    // The second run of a program is code.
    expect(await outcomeOf(javascript, 'javascript')).toEqual(first);
    expect(first).toMatchObject({ success: name !== 'a tool that fails', diagnostics: [] });
  },
);
