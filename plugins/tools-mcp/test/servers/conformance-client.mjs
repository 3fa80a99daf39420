// What the conformance suite runs as a client: lackpy, whose program calls the tools of the server at the given URL.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createLackpy } from 'lackpy';

const url = process.argv.at(-1);
const workspace = mkdtempSync(path.join(os.tmpdir(), 'lackpy-conformance-'));
const service = await createLackpy({
  workspace,
  config: { toolProviders: { mcp: { servers: { peer: { url } } } } },
});
const tools = service.toolbox.list().filter(({ provider }) => provider === 'mcp');
for (const { name, args } of tools) {
  const given = args.map((arg, index) => `${arg.name}=${arg.type === 'str' ? "'a'" : String(index + 2)}`);
  const { success, error } = await service.runProgram(`${name}(${given.join(', ')})`, { kit: [name] });
  if (!success) throw new Error(error?.message);
}
await service.close();
rmSync(workspace, { recursive: true });
