import { createLackpy, Port } from 'lackpy';
import { CountingExecutor, countingPlugin } from './counting-executor.mjs';

/** The outcome of three programs, one after the other. */
async function threeRuns(lackpy) {
  const runs = [];
  for (const program of ['1 + 1', '2 + 2', '3 + 3']) {
    const { output, error } = await lackpy.runProgram(program, { kit: [] });
    runs.push(error?.message ?? output);
  }
  await lackpy.close();
  return runs.join(', ');
}

// A plugin given in code, chosen by its name like any other.
const byPlugin = await createLackpy({ config: { executor: 'counting' }, plugins: [countingPlugin(2)] });
console.log(`plugin:    ${await threeRuns(byPlugin)}`);

// The same without a plugin: what is bound under a name is bound anew.
const byContainer = await createLackpy({
  config: {},
  configure: async (container) => {
    const inner = await container.getAsync(Port.executor, { name: 'interpreter' });
    const binding = container.rebind(Port.executor);
    binding.toConstantValue(new CountingExecutor(inner, 1)).whenNamed('interpreter');
  },
});
console.log(`container: ${await threeRuns(byContainer)}`);
