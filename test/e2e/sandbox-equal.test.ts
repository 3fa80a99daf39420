import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createLackpy,
  delegateToWire,
  toJson,
  type LackpyService,
  type RunOptions,
  type TraceEvent,
} from 'lackpy';
import { contribution, definePlugin, PLUGIN_API_VERSION } from 'lackpy';
import { DEFAULT_PLUGINS } from '../support/default-plugins.js';
import { bundleEngine } from '../support/engine.js';
import { profilesHere } from '../support/profiles.js';
import { testTools } from '../support/test-tools.js';

/** What a trace sink was told, times left out. */
let events: unknown[] = [];
const sink = definePlugin({
  name: 'lackpy-plugin-trace-kept',
  apiVersion: PLUGIN_API_VERSION,
  description: 'Keeps the events of a test.',
  provides: {
    traceSink: [
      contribution({
        name: 'kept',
        create: () => ({ write: (event: TraceEvent) => void events.push(event) }),
      }),
    ],
  },
});

let visits = 0;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const value = [{ name: 'value', type: 'any' }];
const tools = testTools({
  fetch: { args: value, call: ({ value: given }) => given },
  slow: {
    args: value,
    call: async ({ value: given }) => (await wait(10 - Number(given)), Number(given) * 2),
  },
  visit: { args: value, call: async () => (await wait(3), visits++) },
  fail: { args: value, call: () => Promise.reject(new Error('out of paper')) },
  odd: {
    args: value,
    call: () =>
      new Map<unknown, unknown>([
        [1, new Set([1, 2])],
        ['when', new Date(0)],
        [null, undefined],
      ]),
  },
  big: {
    args: value,
    call: () => [2n ** 70n, -0, Number.NaN, 1e300, 0.5, '\ud800', { __proto__: null, $: 'int' }],
  },
  circle: {
    args: value,
    call: () => {
      const list: unknown[] = [];
      list.push(list);
      return list;
    },
  },
  never: { args: value, call: () => new Promise(() => undefined) },
  store: {
    args: value,
    gradeW: 3,
    effectsCeiling: 3,
    effects: { modifies: ['value'] },
    call: ({ value: given }) => given,
  },
  many: {
    args: [
      { name: 'a', type: 'any' },
      { name: 'b', type: 'any', required: false },
    ],
    call: (args) => Object.keys(args),
  },
});

let root: string;
let service: LackpyService;
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'lackpy-equal-'));
  writeFileSync(path.join(root, 'README.md'), '# Title\n\nText.\n');
  service = await createLackpy({
    workspace: root,
    plugins: [...DEFAULT_PLUGINS, tools, sink],
    onWarning: () => undefined,
    config: {
      trace: ['kept'],
      plugins: [['lackpy-plugin-executor-process', { engine: bundleEngine(), runsPerProcess: 20 }]],
      policy: { arguments: { store: { value: { notGlob: 'secret*' } } } },
      tools: [],
    },
  });
});
afterAll(async () => {
  await service.close();
  rmSync(root, { recursive: true });
});

const [strongest] = await profilesHere();

const PROGRAMS: readonly (readonly [program: string, options?: RunOptions])[] = [
  [''],
  ['1 + 1'],
  ['"text" * 3'],
  ['[1, 2.5, True, None, {"a": (1, 2)}]'],
  ['2 ** 100'],
  ['{"a": 1e308 * 10, "b": -0.0}'],
  ['print("hi", 1, [2])\nprint("there")'],
  ['x = 1\ny = [x, {"z": x}]\n_hidden = 2\nx + 1'],
  ['1 / 0'],
  ['x = 1\nundefined_name'],
  ['[][3]'],
  ['fetch(1)'],
  ['fetch({"a": [1, {"b": None}], "$": "int"})'],
  ['for n in [1, 2, 3]:\n    fetch(n)', {}],
  ['total = 0\nfor n in range(5):\n    total += slow(n)\ntotal'],
  ['[slow(n) for n in range(6)]'],
  ['a = slow(1)\nb = slow(2)\nc = slow(1)\n[a, b, c]'],
  ['[visit(1) for n in range(5)]'],
  ['store("a.txt")\nstore("b.txt")\n"done"'],
  ['store("secret.txt")'],
  ['fetch(1)\nfail(2)\nfetch(3)'],
  ['[fail(n) for n in range(3)]'],
  ['odd(1)'],
  ['big(1)'],
  ['circle(1)'],
  ['many(1)'],
  ['many(b=1, a=2)'],
  ['many(1, 2, 3)'],
  ['sorted(given, key=lambda n: -n)', { params: { given: [3, 1, 2] } }],
  ['given["big"]', { params: { given: { big: 2n ** 80n, list: [0.1, -0] } } }],
  ['sum([n * n for n in range(5000)])'],
  ['sum([n for n in range(10000000)])', { limits: { steps: 100_000 } }],
  ['"x" * 100000000', { limits: { memoryBytes: 1_000_000 } }],
  ['print("x" * 5000)', { limits: { outputBytes: 1000 } }],
  ['[fetch(n) for n in range(20)]', { limits: { toolCalls: 7 } }],
  ['never(1)', { limits: { toolTimeoutMs: 30 } }],
  ['fetch(1)\nnever(1)', { limits: { timeoutMs: 150 } }],
  ['fetch(1)', { signal: AbortSignal.abort() }],
  ['read_file("README.md")'],
  ['read_file("../nope.md")'],
  ['import os'],
  ['"é" + "\\U0001F600"'],
];

const KIT = ['fetch', 'slow', 'visit', 'fail', 'odd', 'big', 'circle', 'never', 'store', 'many', 'read_file'];

/** Everything about a call but its times and the name of its sandbox. */
async function outcomeOf(call: () => Promise<unknown>): Promise<string> {
  events = [];
  visits = 0;
  const result = await call();
  return toJson({ result, events: withoutTimes(events) }, 1).replaceAll(
    /"(\w*(?:[mM]s|_ms|time|runId|run_id))": [^,\n]+/g,
    '"$1": 0',
  );
}

/** Every name of a sandbox in the JSON of an outcome, left out of it. */
function withoutSandbox(json: string): { readonly json: string; readonly sandboxes: ReadonlySet<string> } {
  const sandboxes = new Set<string>();
  const rest = json.replaceAll(/,?\n *"sandbox": "(\w+)"/g, (_, name: string) => {
    sandboxes.add(name);
    return '';
  });
  return { json: rest, sandboxes };
}

/** The ends of calls side by side come in any order; everything else has its place. */
function withoutTimes(list: readonly unknown[]): unknown[] {
  return list.filter((event) => (event as TraceEvent).event !== 'tool.end');
}

describe('the same JSON, times left out, in this process and in the sandbox', () => {
  test.each(PROGRAMS.map(([program, options]) => ({ program, options })))(
    '$program',
    async ({ program, options }) => {
      const run = (sandbox: boolean | string) =>
        outcomeOf(async () => {
          const { display, variables, ...rest } = await service.runProgram(program, {
            kit: KIT,
            ...options,
            sandbox,
          });
          return { ...rest, display, variables };
        });
      const here = await run(false);
      const didRun = here.includes('run.end');
      for (const asked of [true, 'node']) {
        const { json, sandboxes } = withoutSandbox(await run(asked));
        expect(json).toBe(here);
        expect([...sandboxes]).toEqual(didRun ? [asked === true ? strongest : asked] : []);
      }
    },
  );

  test.each(['read the file README.md', 'list the files', 'find files named *.md', 'bake a cake'])(
    'delegate: %s',
    async (intent) => {
      const delegate = (sandbox: boolean) =>
        outcomeOf(async () => delegateToWire(await service.delegate(intent, { sandbox })));
      expect(withoutSandbox(await delegate(true)).json).toBe(await delegate(false));
    },
  );
});
