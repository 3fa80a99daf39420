import type { LackpyService } from 'lackpy';
import { call, httpClient, httpServer, serviceWith } from './support.js';

const SOURCE = "const text = read_file(path);\ntext.split('\\n').filter(line => line !== '').length";

let service: LackpyService;
beforeEach(async () => {
  service = await serviceWith({}, { 'a.md': 'one\ntwo\n' });
});

async function ask(tool: string, args: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const client = await httpClient((await httpServer(service)).url);
  const { json } = await call(client, tool, { kit: ['read_file'], ...args });
  return json;
}

test('a template keeps its language and answers in it without a model', async () => {
  const saved = await ask('create', {
    ...{ program: SOURCE, name: 'lines', pattern: 'count the lines of {path}', language: 'javascript' },
  });
  expect(saved).toMatchObject({ success: true });
  for (const language of ['javascript', undefined]) {
    const answer = await ask('delegate', {
      intent: 'count the lines of a.md',
      ...(language ? { language } : {}),
    });
    if (language === undefined) expect(answer).toMatchObject({ success: false });
    else expect(answer).toMatchObject({ success: true, generation_tier: 'templates', output: 2 });
  }
});
