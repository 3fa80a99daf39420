import { generateText, jsonSchema, stepCountIs, tool as aiTool } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { createLackpy, tool, type LackpyService } from 'lackpy';
import { lackpyTool, toolsFromAi } from 'lackpy/adapters/ai';
import { z } from 'zod';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { scriptedTier } from '../../support/scripted-tier.js';
import { tempFolder } from '../../support/temp-folder.js';

const services: LackpyService[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

async function serviceWith(
  tools: ReturnType<typeof toolsFromAi>,
  ...programs: readonly string[]
): Promise<LackpyService> {
  const service = await createLackpy({
    workspace: tempFolder(),
    config: { inference: { order: ['script'] } },
    plugins: [...DEFAULT_PLUGINS, scriptedTier('script', ...programs).plugin],
    tools,
  });
  services.push(service);
  return service;
}

const add = tool({
  description: 'Adds',
  args: z.object({ a: z.number(), b: z.number() }),
  gradeW: 0,
  effectsCeiling: 0,
  run: ({ a, b }) => a + b,
});

const USAGE = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

/** A model that calls the tool `lackpy` once, and then says what it was told. */
function agentModel(intent: string): MockLanguageModelV3 {
  return new MockLanguageModelV3({
    doGenerate: async ({ prompt }) => {
      const last = prompt.at(-1);
      const call = {
        type: 'tool-call' as const,
        toolCallId: '1',
        toolName: 'lackpy',
        input: JSON.stringify({ intent }),
      };
      const isTold = last?.role === 'tool';
      return {
        content: isTold ? [{ type: 'text', text: JSON.stringify(last.content) }] : [call],
        finishReason: { unified: isTold ? 'stop' : 'tool-calls', raw: undefined },
        usage: USAGE,
        warnings: [],
      };
    },
  });
}

test('an agent of the AI SDK uses a kit through one tool', async () => {
  const service = await serviceWith({ add }, 'add(add(1, 2), 3)');
  const lackpy = await lackpyTool(service, { kit: ['add'] });
  expect(lackpy.description).toContain('add(a, b) -> any: Adds');
  const model = agentModel('add one, two and three');
  const { text } = await generateText({ model, tools: { lackpy }, prompt: 'sum', stopWhen: stepCountIs(3) });
  expect(model.doGenerateCalls[0]?.tools).toMatchObject([
    { name: 'lackpy', inputSchema: { type: 'object', required: ['intent'] } },
  ]);
  const [{ output }] = JSON.parse(text) as [{ output: { value: unknown } }];
  expect(output.value).toMatchObject({ success: true, output: 6, calls: [{ tool: 'add' }, { tool: 'add' }] });
});

test('a failed run is an answer that says why', async () => {
  const service = await serviceWith({ add });
  const lackpy = aiTool(await lackpyTool(service, { kit: ['add'] }));
  const answer = await lackpy.execute?.({ intent: 'something odd' }, { toolCallId: '1', messages: [] });
  expect(answer).toMatchObject({ success: false, program: null });
});

test('aborting the generation ends the run', async () => {
  const service = await serviceWith({ add }, 'add(1, 2)');
  const { execute } = await lackpyTool(service, { kit: ['add'] });
  expect(await execute({ intent: 'add' }, { abortSignal: AbortSignal.abort() })).toMatchObject({
    success: false,
  });
});

test('tools of the AI SDK become tools of programs, arguments parsed and checked', async () => {
  const tools = toolsFromAi(
    {
      weather: aiTool({
        description: 'The weather of a city',
        inputSchema: z.object({ city: z.string().min(2), unit: z.enum(['C', 'F']).default('C') }),
        execute: ({ city, unit }) => ({ city, degrees: 4, unit }),
      }),
      square: aiTool({
        description: 'Squares',
        inputSchema: jsonSchema<{ n: number }>({
          type: 'object',
          properties: { n: { type: 'integer' } },
          required: ['n'],
        }),
        execute: async ({ n }) => n * n,
      }),
      count: aiTool({
        description: 'Counts up',
        inputSchema: z.object({ to: z.number() }),
        async *execute({ to }) {
          for (let at = 1; at <= to; at++) yield at;
        },
      }),
    },
    { grades: { square: { w: 0, d: 0 } } },
  );
  const service = await serviceWith(tools);
  const kit = ['weather', 'square', 'count'];
  expect(service.toolbox.get('weather')).toMatchObject({
    gradeW: 3,
    args: [
      { name: 'city', type: 'str', required: true },
      { name: 'unit', type: 'str', required: false },
    ],
  });
  expect(service.toolbox.get('square')).toMatchObject({ gradeW: 0, args: [{ name: 'n', type: 'int' }] });
  const run = await service.runProgram('[weather("Oslo"), square(4), count(3)]', { kit });
  expect(run.output).toEqual([{ city: 'Oslo', degrees: 4, unit: 'C' }, 16, 3]);
  const refused = await service.runProgram('weather("O")', { kit });
  expect(refused.error?.message).toContain('weather() does not take these arguments. city: ');
});

test('tools that cannot run unasked are refused', () => {
  const remove = aiTool({
    description: 'Removes',
    inputSchema: z.object({}),
    needsApproval: true,
    execute: () => 'gone',
  });
  expect(() => toolsFromAi({ remove })).toThrow("The tool 'remove' needs approval");
  expect(toolsFromAi({ remove }, { approved: ['remove'] })).toHaveProperty('remove');
  expect(() => toolsFromAi({ ask: { inputSchema: z.object({}) } })).toThrow("The tool 'ask' has no execute");
});
