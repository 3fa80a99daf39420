import { createLackpy, Port, type Executor } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { tempFolder } from '../../support/temp-folder.js';

test('an app binds another executor under the name that the config uses', async () => {
  const seen: string[] = [];
  const service = await createLackpy({
    workspace: tempFolder(),
    config: {},
    plugins: DEFAULT_PLUGINS,
    configure: async (container) => {
      const inner = await container.getAsync<Executor>(Port.executor, { name: 'interpreter' });
      const watching: Executor = {
        execute: async (program, environment) => {
          seen.push(program.program.source.text);
          return await inner.execute(program, environment);
        },
      };
      const binding = container.rebind(Port.executor);
      binding.toConstantValue(watching).whenNamed('interpreter');
    },
  });
  expect((await service.runProgram('1 + 1', { kit: [] })).output).toBe(2);
  expect(seen).toEqual(['1 + 1']);
  await service.close();
});
