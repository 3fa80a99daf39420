import { tool as langChainTool } from '@langchain/core/tools';
import { createLackpy, tool, type AppTools, type LackpyService } from 'lackpy';
import { lackpyTool, toolsFromLangChain } from 'lackpy/adapters/langchain';
import { z } from 'zod';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { scriptedTier } from '../../support/scripted-tier.js';
import { tempFolder } from '../../support/temp-folder.js';

const services: LackpyService[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

async function serviceWith(tools: AppTools, ...programs: readonly string[]): Promise<LackpyService> {
  const service = await createLackpy({
    workspace: tempFolder(),
    config: { inference: { order: ['script'] } },
    plugins: [...DEFAULT_PLUGINS, scriptedTier('script', ...programs).plugin],
    tools,
  });
  services.push(service);
  return service;
}

const twice = tool({
  description: 'Doubles',
  args: z.object({ n: z.number() }),
  gradeW: 0,
  effectsCeiling: 0,
  run: ({ n }) => 2 * n,
});

test('a kit as one tool of LangChain', async () => {
  const service = await serviceWith({ twice }, 'twice(twice(4))');
  const lackpy = langChainTool(...(await lackpyTool(service, { kit: ['twice'] })));
  expect(lackpy.name).toBe('lackpy');
  expect(lackpy.description).toContain('twice(n) -> any: Doubles');
  const answer: unknown = await lackpy.invoke({ intent: 'four times four' });
  expect(JSON.parse(String(answer))).toMatchObject({ success: true, output: 16, program: 'twice(twice(4))' });
  await expect(lackpy.invoke({} as { intent: string })).rejects.toThrow('did not match expected schema');
  const message: unknown = await lackpy.invoke({
    ...{ type: 'tool_call', id: '7', name: 'lackpy' },
    args: { intent: 'nothing' },
  });
  expect(message).toMatchObject({ tool_call_id: '7', content: expect.stringContaining('"success":false') });
});

test('tools of LangChain become tools of programs', async () => {
  const search = langChainTool(
    ({ query, limit }: { query: string; limit?: number }) => [query, limit ?? 10],
    {
      name: 'search',
      description: 'Searches',
      schema: z.object({ query: z.string(), limit: z.number().optional() }),
    },
  );
  const shout = langChainTool(({ text }: { text: string }) => text.toUpperCase(), {
    name: 'shout',
    description: 'Shouts',
    schema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] } as const,
  });
  const service = await serviceWith(
    toolsFromLangChain([search, shout], { grades: { shout: { w: 0, d: 0 } } }),
  );
  expect(service.toolbox.get('search')).toMatchObject({
    gradeW: 3,
    args: [
      { name: 'query', type: 'str' },
      { name: 'limit', type: 'float', required: false },
    ],
  });
  expect(service.toolbox.get('shout')).toMatchObject({ gradeW: 0, args: [{ name: 'text', type: 'str' }] });
  const kit = ['search', 'shout'];
  const { output } = await service.runProgram('[search("x"), search("y", None), shout("hi")]', { kit });
  expect(output).toEqual([['x', 10], ['y', 10], 'HI']);
  const refused = await service.runProgram('x = [3]\nsearch(x)', { kit });
  expect(refused.success).toBe(false);
});
