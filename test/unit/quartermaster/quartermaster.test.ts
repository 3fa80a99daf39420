import { createLackpy, type LackpyOptions, type LackpyService } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { scriptedTier } from '../../support/scripted-tier.js';
import { tempFolder } from '../../support/temp-folder.js';
import { testTools } from '../../support/test-tools.js';

const tools = testTools({
  send_mail: { call: () => true, description: 'Send an e-mail to an address', gradeW: 3, effectsCeiling: 3 },
  list_mails: { call: () => [], description: 'The subjects of unread e-mails' },
  weather: { call: () => 'rain', description: 'The weather forecast of a town' },
  convert_currency: {
    call: () => 1,
    description: 'Converts an amount of money',
    gradeW: 0,
    effectsCeiling: 0,
  },
});
const made: LackpyService[] = [];
afterAll(() => Promise.all(made.map((service) => service.close())));

const WORD = "---\npattern: 'weather of {town}'\n---\nweather()\n";

async function service(options: Partial<LackpyOptions> = {}): Promise<LackpyService> {
  const one = await createLackpy({
    workspace: tempFolder({ 'a.md': 'x', '.lackpy/templates/weather.tmpl': WORD }),
    config: { inference: { order: ['scripted'] } },
    ...options,
    plugins: [...DEFAULT_PLUGINS, tools, scriptedTier('scripted', '1', '1', '1').plugin],
  });
  made.push(one);
  return one;
}

/** The tools that are chosen for an intent. */
async function chosen(intent: string, options = {}): Promise<readonly string[] | null> {
  return (await (await service()).delegate(intent, options)).chosenTools;
}

test.each<[string, string[]]>([
  ['what is the weather like in Oslo', ['weather']],
  ['send an e-mail to Ann', ['send_mail']],
  ['convert 5 euros to dollars', ['convert_currency']],
  ['show the forecast', ['weather']],
  ['weather of Rome', ['weather']],
  ['read the file a.md', ['read_file']],
  ['list all md files', ['find_files']],
])('for %j: %j', async (intent, expected) => {
  expect(new Set(await chosen(intent))).toEqual(new Set(expected));
});

test('what no tool has a word for gets every tool that only reads', async () => {
  const all = await chosen('sing');
  expect(all).toContain('weather');
  expect(all).not.toContain('send_mail');
  expect(all).not.toContain('write_file');
});

test('nothing above the allowed grade is chosen', async () => {
  expect(await chosen('send an e-mail', { maxGrade: 1 })).toEqual(['list_mails']);
  const capped = await service({ config: { inference: { order: ['scripted'] }, policy: { maxGrade: 0 } } });
  expect((await capped.delegate('send an e-mail')).chosenTools).not.toContain('send_mail');
});

test('the grade is that of what was chosen', async () => {
  const { grade, chosenTools } = await (await service()).delegate('convert money');
  expect([grade, chosenTools]).toEqual([{ w: 0, d: 0 }, ['convert_currency']]);
});

test('a kit that is given or configured stays', async () => {
  expect(await chosen('weather of Rome', { kit: ['weather', 'read_file'] })).toBeNull();
  const configured = await service({
    config: { kit: { default: 'read_file' }, inference: { order: ['scripted'] } },
  });
  expect((await configured.delegate('weather in Rome')).chosenTools).toBeNull();
  expect((await configured.delegate('weather in Rome', { kit: 'auto' })).chosenTools).toEqual(['weather']);
});

test('the same intent always gets the same tools', async () => {
  const first = await chosen('send an e-mail about the weather');
  for (let time = 0; time < 3; time++)
    expect(await chosen('send an e-mail about the weather')).toEqual(first);
});

test('without an intent there is nothing to choose by', async () => {
  const one = await service();
  await expect(one.validate('1', { kit: 'auto' })).rejects.toMatchObject({ code: 'USAGE' });
});
