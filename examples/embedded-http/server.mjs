import { createServer } from 'node:http';
import { createLackpy, tool } from 'lackpy';
import { z } from 'zod';

const ORDERS = [
  { id: 1, customer: 'Ada', total: 40 },
  { id: 2, customer: 'Bob', total: 25 },
  { id: 3, customer: 'Ada', total: 2 },
];

const tools = {
  orders: tool({
    description: 'The orders of a customer',
    args: z.object({ customer: z.string().min(1) }),
    returns: 'list[dict]',
    gradeW: 1,
    effectsCeiling: 0,
    run: ({ customer }) => ORDERS.filter((order) => order.customer === customer),
  }),
};

const lackpy = await createLackpy({ config: { policy: { maxGrade: 1 } }, tools });

async function bodyOf(request) {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > 100_000) throw new Error('The request is too long');
  }
  return JSON.parse(text);
}

async function answer(request) {
  if (request.method !== 'POST' || request.url !== '/run') return [404, { error: 'POST /run' }];
  const { program } = await bodyOf(request);
  if (typeof program !== 'string') return [400, { error: 'program: expected a text' }];
  const { success, output, error, diagnostics } = await lackpy.runProgram(program, { kit: ['orders'] });
  const problems = diagnostics.map(({ message }) => message);
  return success ? [200, { output }] : [422, { error: error?.message ?? problems.join('\n') }];
}

const server = createServer((request, response) => {
  answer(request)
    .catch((error) => [400, { error: error.message }])
    .then(([status, json]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    });
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});

process.once('SIGTERM', () => {
  server.close(() => lackpy.close());
});
