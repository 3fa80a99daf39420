import { makeContribution } from 'lackpy/testing';
import { LackpyError, PORTS, type ToolRegistration } from 'lackpy';
import plugin from '../src/index.js';
import { optionsSchema } from '../src/options.js';

async function registrations(): Promise<readonly ToolRegistration[]> {
  const provider = await makeContribution(plugin, 'toolProvider', 'files');
  return (await provider.tools?.()) ?? [];
}

describe('manifest and options', () => {
  test('contributes to one port only', () => {
    expect(PORTS.filter((port) => plugin.provides[port] !== undefined)).toEqual(['toolProvider']);
  });

  test('has the defaults that the README gives', () => {
    expect(optionsSchema.parse({})).toEqual({
      maxReadBytes: 10_485_760,
      maxWriteBytes: 10_485_760,
      maxResults: 10_000,
      ignore: ['.git', 'node_modules', '.lackpy'],
      hidden: false,
      protect: ['.git', '.lackpy', '.lackpyrc*'],
    });
  });

  test.each([
    { maxReadBytes: 0 },
    { maxReadBytes: 1e12 },
    { maxResults: 1.5 },
    { ignore: ['a/b'] },
    { hiden: true },
  ])('refuses %j', (options) => {
    expect(optionsSchema.safeParse(options).success).toBe(false);
  });

  test('brings the four tools with their grades, effects and older names', async () => {
    const shown = (await registrations()).map(
      ({ name, args, returns, aliases, gradeW, effectsCeiling, effects }) => [
        `${name}(${(args ?? []).map((arg) => `${arg.name}: ${String(arg.type)}`).join(', ')}) -> ${String(returns)}`,
        aliases,
        [gradeW, effectsCeiling],
        effects,
      ],
    );
    expect(shown).toEqual([
      ['read_file(path: str) -> str', ['read'], [1, 1], { reads: ['path'] }],
      ['find_files(pattern: str) -> list[str]', ['glob'], [1, 1], undefined],
      ['write_file(path: str, content: str) -> bool', ['write'], [3, 3], { modifies: ['path'] }],
      ['edit_file(path: str, old_str: str, new_str: str) -> bool', ['edit'], [3, 3], { modifies: ['path'] }],
    ]);
  });

  test('names the nearest tool for one it does not have', async () => {
    const provider = await makeContribution(plugin, 'toolProvider', 'files');
    const spec = { name: 'read_fil', provider: 'files' } as never;
    expect(() => provider.resolve(spec)).toThrow(LackpyError);
    expect(() => provider.resolve(spec)).toThrow(
      "There is no file tool 'read_fil'. Did you mean 'read_file'?",
    );
  });
});
