// Does one kind of writing over and over until somebody kills it; prints a line for each that is done.
import { createLackpy } from 'lackpy';

const [kind, name, workspace] = process.argv.slice(2);
const service = await createLackpy({ workspace, config: { trace: ['jsonl'] } });
const LONG = 'x'.repeat(200_000);

const WRITE = {
  template: (count) =>
    service.create(`text = '${LONG}'\ntext`, {
      name: `t-${name}-${count}`,
      pattern: `do ${name} ${count} {x}`,
    }),
  kit: (count) =>
    service.kitCreate(`k-${name}-${count}`, { tools: ['read_file'], description: LONG.slice(0, 5000) }),
  count: () => service.delegate('greet somebody', { kit: ['read_file'] }),
  trace: () => service.runProgram(`text = '${LONG}'\ntext`, { kit: ['read_file'] }),
};

for (let count = 0; ; count++) {
  await WRITE[kind](count);
  process.stdout.write(`${count}\n`);
}
