import fc from 'fast-check';
import { accept, WAYS } from './python.js';

describe.each(WAYS)('$way', ({ run, execute }) => {
  test('one validated program runs any number of times with fresh state', async () => {
    const program = accept('x.append(1)\nlen(x)', { params: { x: [] } });
    for (const start of [[], [0], [0, 0]]) {
      expect((await execute(program, { params: { x: start } })).output).toBe(start.length + 1);
    }
  });

  test('a long chain of operators neither nests nor fails', async () => {
    expect((await run(Array(900).fill('1').join(' + '))).output).toBe(900);
  });

  test('a display of very many parts keeps their order', async () => {
    const items = Array.from({ length: 5000 }, (_, index) => `${String(index)}`);
    const expected = items.map(Number);
    expect((await run(`[${items.join(', ')}]`)).output).toEqual(expected);
    expect(
      (await run(`[*[x for x in [${items.slice(0, 3000).join(',')}]], ${items.slice(3000).join(',')}]`))
        .output,
    ).toEqual(expected);
  });

  test('a program of very many statements and variables runs', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, index) => `v${String(index)} = ${index === 0 ? '1' : `v${String(index - 1)} + 1`}`,
    );
    expect((await run(`${lines.join('\n')}\nv4999`)).output).toBe(5000);
  });

  test('text of a program never becomes code of the host', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        fc.pre(!/[\ud800-\udfff]/.test(text) && !text.includes('\0'));
        const literal = `'${text.replace(/[\\'\n\r]/g, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`)}'`;
        expect((await run(`{${literal}: [${literal}]}`)).output).toEqual(
          JSON.parse(`{${JSON.stringify(text)}:[${JSON.stringify(text)}]}`),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('nested scopes see what is around them when they run', async () => {
    const program =
      'n = 1\nxs = [sorted([3, 1, 2], key=lambda x: x * m * n) for m in [1, -1]]\n[xs, [[i * j for j in range(i)] for i in range(3)]]';
    expect((await run(program)).output).toEqual([
      [
        [1, 2, 3],
        [3, 2, 1],
      ],
      [[], [0], [0, 2]],
    ]);
  });

  test('a generator asks only for what is needed', async () => {
    expect((await run('any(print(x) or x > 1 for x in range(9))')).stdout).toBe('0\n1\n2\n');
  });
});
