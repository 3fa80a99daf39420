import { createLackpy, type DelegateResult } from 'lackpy';
import { DEFAULT_PLUGINS } from '../../support/default-plugins.js';
import { scriptedTier, type ScriptedTier } from '../../support/scripted-tier.js';
import { tempFolder } from '../../support/temp-folder.js';
import { testTools } from '../../support/test-tools.js';

interface Outcome {
  readonly result: DelegateResult;
  /** Calls that reached the tools, in order. */
  readonly calls: readonly string[];
  readonly tier: ScriptedTier;
}

const TEXT = [{ name: 'text', type: 'str', description: '' }];

/** Delegates with a tier that answers these programs; `look` reads, `send` has effects, `flaky` fails the first time. */
async function delegate(...programs: readonly string[]): Promise<Outcome> {
  const calls: string[] = [];
  const note =
    (name: string, answer: (text: unknown) => unknown) =>
    ({ text }: Record<string, unknown>): unknown => {
      calls.push(`${name} ${String(text)}`);
      return answer(text);
    };
  let flaky = 0;
  const failFirst = (): unknown => {
    if (flaky++ === 0) throw new Error('try again');
    return 'fine';
  };
  const tools = testTools({
    look: { call: note('look', (text) => `saw ${String(text)}`), args: TEXT },
    send: { call: note('send', () => true), args: TEXT, gradeW: 3, effectsCeiling: 3 },
    flaky: { call: note('flaky', failFirst), args: TEXT },
    broken_send: {
      call: note('broken_send', () => {
        throw new Error('line is down');
      }),
      args: TEXT,
      gradeW: 3,
      effectsCeiling: 3,
    },
  });
  const tier = scriptedTier('scripted', ...programs);
  const service = await createLackpy({
    workspace: tempFolder(),
    config: { inference: { order: ['scripted'] } },
    plugins: [...DEFAULT_PLUGINS, tools, tier.plugin],
  });
  const result = await service.delegate('do it', { kit: ['look', 'send', 'flaky', 'broken_send'] });
  await service.close();
  return { result, calls, tier };
}

test('a program that fails is fed back once, and what it has read is not read again', async () => {
  const { result, calls, tier } = await delegate(
    "x = look('a')\ny = look('b')\nx['key']",
    "x = look('a')\nz = look('c')\n[x, z]",
  );
  expect(result).toMatchObject({ success: true, output: ['saw a', 'saw c'] });
  expect(calls).toEqual(['look a', 'look b', 'look c']);
  expect(tier.asked[1]?.feedback).toMatchObject({
    kind: 'rerun',
    error: "TypeError: string indices must be integers, not 'str' (line 3)",
  });
  expect(result.attempts.map(({ step, outcome }) => [step, outcome])).toEqual([
    ['first', 'none'],
    ['first', 'valid'],
    ['rerun', 'valid'],
  ]);
  expect(result.tokens).toEqual({ tokensIn: 200, tokensOut: 40 });
});

test('a call with effects is never made again', async () => {
  const { result, calls } = await delegate("send('a')\n1 / 0", "x = send('a')\ny = send('b')\n[x, y]");
  expect(result).toMatchObject({ success: true, output: [true, true] });
  expect(calls).toEqual(['send a', 'send b']);
});

test('not even one that failed', async () => {
  const { result, calls } = await delegate("broken_send('a')", "broken_send('a')");
  expect(result).toMatchObject({ success: false, error: { message: 'line is down', code: 'TOOL_FAILED' } });
  expect(calls).toEqual(['broken_send a']);
});

test('a call without effects that failed is made anew', async () => {
  const { result, calls } = await delegate("flaky('a')", "flaky('a')");
  expect(result).toMatchObject({ success: true, output: 'fine' });
  expect(calls).toEqual(['flaky a', 'flaky a']);
});

test('a second failure stays', async () => {
  const { result, tier } = await delegate('1 / 0', '[][1]', '1');
  expect(result.error?.type).toBe('IndexError');
  expect(tier.asked).toHaveLength(2);
});

test('a limit is not fed back', async () => {
  const { result, tier } = await delegate("'a' * 10000000000", '1');
  expect(result.error?.code).toBe('LIMIT_MEMORY');
  expect(tier.asked).toHaveLength(1);
});

test('the calls of one key are given back in their order', async () => {
  const { calls } = await delegate("look('a')\nlook('a')\n1 / 0", "[look('a'), look('a'), look('a')]");
  expect(calls).toEqual(['look a', 'look a', 'look a']);
});
