import { createLackpy, defineTools, tool, type LackpyService, type StandardSchemaV1 } from 'lackpy';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { tempFolder } from '../../support/temp-folder.js';

const add = tool({
  description: 'Adds two numbers',
  args: z.object({ a: z.number(), b: z.number().optional().describe('One when left out') }),
  returns: 'float',
  gradeW: 0,
  effectsCeiling: 0,
  run: ({ a, b = 1 }) => a + b,
});

let service: LackpyService;
afterEach(() => service.close());

async function withTools(tools: Parameters<typeof defineTools>[0]): Promise<void> {
  service = await createLackpy({ workspace: tempFolder(), config: {}, tools, plugins: DEFAULT_PLUGINS });
}

test('a tool in five lines: the schema gives types, arguments and the check', async () => {
  await withTools({ add });
  expect(service.toolbox.get('add')).toMatchObject({
    provider: 'app',
    returns: 'float',
    gradeW: 0,
    args: [
      { name: 'a', type: 'float', required: true },
      { name: 'b', type: 'float', required: false, description: 'One when left out' },
    ],
  });
  expect(await service.runProgram('add(2, 3)', { kit: ['add'] })).toMatchObject({ success: true, output: 5 });
  expect((await service.runProgram('add(2, None)', { kit: ['add'] })).output).toBe(3);
});

test('arguments that the schema refuses fail the call in words', async () => {
  await withTools({
    book: tool({
      description: 'Books',
      args: z.object({ seats: z.int().min(1), mail: z.email('Expected a mail address') }),
      run: () => 'booked',
    }),
  });
  const { success, error } = await service.runProgram('book(0, "x")', { kit: ['book'] });
  expect(success).toBe(false);
  expect(error?.message).toContain('book() does not take these arguments. seats: ');
  expect(error?.message).toContain('mail: Expected a mail address.');
});

test('run gets what the schema makes of the arguments, and the signal', async () => {
  const seen: unknown[] = [];
  await withTools({
    note: tool({
      description: 'Notes',
      args: z.object({
        text: z.string().transform((text) => text.length),
        tags: z.array(z.string()).default([]),
      }),
      run: ({ text, tags }, { signal }) => {
        seen.push(text.toFixed(0), tags.length, signal.aborted);
      },
    }),
  });
  await service.runProgram('note("four")', { kit: ['note'] });
  expect(seen).toEqual(['4', 0, false]);
});

test('zod/mini and tools without arguments', async () => {
  await withTools({
    half: tool({ description: 'Half', args: mini.object({ of: mini.int() }), run: ({ of }) => of / 2 }),
    now: tool({ description: 'Now', run: () => 'noon' }),
  });
  expect(service.toolbox.get('half').args).toMatchObject([{ name: 'of', type: 'int' }]);
  expect((await service.runProgram('[half(3), now()]', { kit: ['half', 'now'] })).output).toEqual([
    1.5,
    'noon',
  ]);
});

test('a Standard Schema that offers no JSON Schema: named arguments, checked at the call', async () => {
  const schema: StandardSchemaV1<unknown, { word: string }> = {
    '~standard': {
      version: 1,
      vendor: 'own',
      validate: (value) =>
        typeof (value as { word?: unknown }).word === 'string'
          ? { value: value as { word: string } }
          : { issues: [{ message: 'Expected a word', path: ['word'] }] },
    },
  };
  expect(() => tool({ description: 'Upper case', args: schema, run: () => '' })).toThrow(
    "The tool 'Upper case' has a schema that does not tell the names of its arguments",
  );
  await withTools({
    loud: tool({
      description: 'Upper case',
      args: schema,
      signature: [{ name: 'word' }],
      run: ({ word }) => word.toUpperCase(),
    }),
  });
  expect(service.toolbox.get('loud').args).toMatchObject([{ name: 'word', type: 'any' }]);
  expect((await service.runProgram('loud("hi")', { kit: ['loud'] })).output).toBe('HI');
  const { error } = await service.runProgram('loud(3)', { kit: ['loud'] });
  expect(error?.message).toContain('word: Expected a word.');
});

test('two sets of tools under providers of their own', async () => {
  service = await createLackpy({
    workspace: tempFolder(),
    config: {},
    tools: { add },
    plugins: [
      ...DEFAULT_PLUGINS,
      defineTools(
        { twice: tool({ ...add, args: z.object({ n: z.number() }), run: ({ n }) => 2 * n }) },
        'more',
      ),
    ],
  });
  expect((await service.runProgram('twice(add(1, 1))', { kit: ['add', 'twice'] })).output).toBe(4);
});
