// A host that runs out of descriptors between two runs in the sandbox, and has some again. Uses what was built last.
import { closeSync, openSync } from 'node:fs';
import { createLackpy } from 'lackpy';

const [, , profile] = process.argv;
const service = await createLackpy({
  workspace: import.meta.dirname,
  config: {
    sandbox: { enabled: true, ...(profile === undefined ? {} : { profile }) },
    plugins: [['lackpy-plugin-executor-process', { processes: 0 }]],
  },
  onWarning: (message) => console.log(message),
});
const said = [];
const run = async () => {
  try {
    const { sandbox, output } = await service.runProgram('1 + 1');
    said.push({ sandbox, output });
  } catch ({ code, message, hint }) {
    said.push({ code, message, hint });
  }
};

await run();
const taken = [];
try {
  for (;;) taken.push(openSync('/dev/null'));
} catch {
  // Enough to read files with, and too few for the pipes of a process.
  for (const descriptor of taken.splice(0, 3)) closeSync(descriptor);
}
await run();
for (const descriptor of taken) closeSync(descriptor);
await run();
await service.close();
console.log(JSON.stringify(said));
