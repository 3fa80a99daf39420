// A host that runs one program in the sandbox and does not close anything. Uses what was built last.
import { createLackpy } from 'lackpy';

const service = await createLackpy({
  workspace: import.meta.dirname,
  config: { sandbox: { enabled: true } },
});
const { output } = await service.runProgram('1 + 1');
console.log(output);
