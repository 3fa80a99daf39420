import { createLackpy, type LackpyService } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { tempFolder } from '../../support/temp-folder.js';
import { testTools, type TestTool } from '../../support/test-tools.js';

function tool(returns: string, ...args: readonly string[]): TestTool {
  return {
    call: () => null,
    returns,
    args: args.map((text) => {
      const [name = '', type = 'any'] = text.replace('?', '').split(':');
      return { name, type, description: '', required: !text.includes('?') };
    }),
  };
}

const tools = testTools({
  none: tool('str'),
  read: tool('str', 'path:str'),
  copy: tool('bool', 'source:str', 'target:str', 'times:int?'),
  measure: tool('float', 'values:list[float]', 'scale:float?'),
  anything: tool('dict', 'value:any'),
  either: tool('any', 'value:str | int'),
  perhaps: tool('any', 'value:Optional[str]'),
  odd: tool('any', 'value:SomethingElse'),
});
let service: LackpyService;
beforeAll(async () => {
  service = await createLackpy({ workspace: tempFolder(), config: {}, plugins: [...DEFAULT_PLUGINS, tools] });
});
afterAll(() => service.close());

const KIT = ['none', 'read', 'copy', 'measure', 'anything', 'either', 'perhaps', 'odd'];

async function findings(program: string, params: Record<string, unknown> = {}): Promise<string[]> {
  const { diagnostics } = await service.validate(program, { kit: KIT, params });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

test.each([
  ["none('a')", 'ARGUMENT_COUNT: none() takes no arguments but 1 were given at line 1'],
  ["read('a', 'b')", 'ARGUMENT_COUNT: read() takes 1 argument but 2 were given at line 1'],
  ['read()', "ARGUMENT_COUNT: read() is missing 'path' at line 1"],
  ["copy(target='b')", "ARGUMENT_COUNT: copy() is missing 'source' at line 1"],
  ['copy()', "ARGUMENT_COUNT: copy() is missing 'source' and 'target' at line 1"],
  ["read(paht='a')", "ARGUMENT_NAME: read() has no argument 'paht'. Did you mean 'path'? at line 1"],
  ["read('a', path='b')", 'ARGUMENT_COUNT: read() is missing'],
  ["copy('a', 'b', source='c')", "ARGUMENT_NAME: copy() gets 'source' twice at line 1"],
  ['read(1)', "ARGUMENT_TYPE: read() takes str for 'path', not int at line 1"],
  ['read(None)', "ARGUMENT_TYPE: read() takes str for 'path', not None at line 1"],
  ["read(['a'])", "ARGUMENT_TYPE: read() takes str for 'path', not list at line 1"],
  ['read({})', "ARGUMENT_TYPE: read() takes str for 'path', not dict at line 1"],
  ["copy('a', 'b', 'c')", "ARGUMENT_TYPE: copy() takes int for 'times', not str at line 1"],
  ["copy('a', 'b', 1.5)", "ARGUMENT_TYPE: copy() takes int for 'times', not float at line 1"],
  ["measure('a')", "ARGUMENT_TYPE: measure() takes list[float] for 'values', not str at line 1"],
  ['x = 5\nread(x)', "ARGUMENT_TYPE: read() takes str for 'path', not int at line 2"],
  ['x = len("a")\nread(x)', "ARGUMENT_TYPE: read() takes str for 'path', not int at line 2"],
  ['x = measure([1])\nread(x)', "ARGUMENT_TYPE: read() takes str for 'path', not float at line 2"],
  ['read([x for x in [1]])', "ARGUMENT_TYPE: read() takes str for 'path', not list at line 1"],
  ['either([1])', "ARGUMENT_TYPE: either() takes str | int for 'value', not list at line 1"],
  ['perhaps(1)', "ARGUMENT_TYPE: perhaps() takes Optional[str] for 'value', not int at line 1"],
  ['read(N)', "ARGUMENT_TYPE: read() takes str for 'path', not int at line 1"],
])('%s is refused', async (program, expected) => {
  const found = await findings(program, { N: 3 });
  if (expected.endsWith('is missing')) expect(found[0]).toMatch(/^ARGUMENT_NAME: read\(\) gets 'path' twice/);
  else expect(found).toEqual([expected]);
});

test.each([
  "read('a')",
  "read(path='a')",
  'read(f"{1}")',
  "read('a' + 'b')",
  "read(*['a'])",
  "read(**{'path': 'a'})",
  "copy('a', 'b')",
  "copy('a', 'b', 3)",
  "copy('a', 'b', True)",
  "copy('a', 'b', None)",
  'measure([1, 2])',
  'measure((1, 2), 3)',
  'anything(None)',
  "either(1)\neither('a')",
  "perhaps(None)\nperhaps('a')",
  'odd({})',
  "x = 'a'\nread(x)",
  "x = 1\nx = 'a'\nread(x)",
  "x = 1\nif x:\n    x = 'a'\nread(x)",
  'for x in list([1]):\n    read(x)',
  "x = anything(1)\nread(x['a'])",
  "read('a' if True else 'b')",
  "read(max(['a']))",
  "sorted(['a'], key=read)",
  'read(S)',
  'read = len\nread([1])',
])('%s passes', async (program) => {
  expect(await findings(program, { S: 'a' })).toEqual([]);
});

test('the hint shows the signature', async () => {
  const { diagnostics } = await service.validate('copy(1)', { kit: KIT });
  expect(diagnostics[0]?.hint).toBe('Call it as copy(source: str, target: str, times: int = …) -> bool.');
});

test('a program that assigns over a tool is left alone', async () => {
  expect(await findings('none = 1\nnone')).toEqual([]);
});
