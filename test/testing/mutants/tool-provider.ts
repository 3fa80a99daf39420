import type { PlainObject, ToolFunction, ToolProvider, ToolRegistration, ToolSpec } from 'lackpy';
import { testToolProvider } from 'lackpy/testing';
import { mutant, throwAny, type MutantTable } from './mutant.js';

const TOOLS: readonly ToolRegistration[] = [
  { name: 'join', provider: 'words', args: [{ name: 'parts' }], effects: { reads: [] } },
  { name: 'wait', provider: 'words', args: [{ name: 'ms' }] },
];

const join: ToolFunction = ({ parts }) => {
  if (!Array.isArray(parts)) throw new TypeError("join: 'parts' has to be a list");
  return parts.map(String).join(' ');
};

const wait: ToolFunction = ({ ms }, { signal }) =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(new Error('The wait was ended'));
    if (typeof ms !== 'number' || !(ms >= 0)) return reject(new TypeError("wait: 'ms' has to be a number"));
    if (signal.aborted) return abort();
    const timer = setTimeout(() => resolve(null), Math.min(ms, 60_000)).unref();
    signal.addEventListener('abort', () => (clearTimeout(timer), abort()), { once: true });
  });

const functions: Readonly<Record<string, ToolFunction>> = { join, wait };

function resolve({ name }: ToolSpec): ToolFunction {
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (found === undefined) throw new Error(`The provider has no tool '${name}'`);
  return found;
}

const good: ToolProvider = { name: 'words', tools: () => TOOLS, resolve, close: () => undefined };

const provider = (changes: object): (() => ToolProvider) => {
  return () => ({ ...good, ...changes });
};

/** A provider one of whose tools is another function. */
const withTool = (name: string, run: ToolFunction): (() => ToolProvider) =>
  provider({ resolve: (spec: ToolSpec) => (spec.name === name ? run : resolve(spec)) });

const withSpec = (changes: object): (() => ToolProvider) =>
  provider({ tools: () => TOOLS.map((tool, index) => (index === 0 ? { ...tool, ...changes } : tool)) });

const refusing = (thrown: unknown): (() => ToolProvider) =>
  provider({
    resolve: (spec: ToolSpec) => {
      if (Object.hasOwn(functions, spec.name)) return resolve(spec);
      throw thrown;
    },
  });

const merge = (target: PlainObject, source: PlainObject): void => {
  for (const [key, value] of Object.entries(source)) {
    const known = target[key];
    if (typeof value === 'object' && value !== null && typeof known === 'object' && known !== null) {
      merge(known as PlainObject, value as PlainObject);
    } else Object.assign(target, { [key]: value });
  }
};

const WELL_FORMED = 'brings tools that are well-formed';
const SAME = 'lists the same tools every time';
const ANSWERS = 'join answers';
const REFUSES = 'refuses the tool';
const HOSTILE = 'survives hostile arguments';
const ENDS = 'ends a call soon after it is aborted';
const CLOSES = 'can be closed unused, and twice';

/** The table of the ToolProvider port. */
export const TOOL_PROVIDER: MutantTable<ToolProvider> = {
  port: 'ToolProvider',
  suite: (it, create) =>
    testToolProvider({
      it,
      create,
      calls: [
        { tool: 'join', args: { parts: ['b', 'a', 'c'] }, returns: 'b a c' },
        { tool: 'wait', args: { ms: 1 }, returns: null },
      ],
      refuses: [
        { name: 'joint', provider: 'words' },
        { name: 'toString', provider: 'words' },
      ],
      abort: { tool: 'wait', args: { ms: 60_000 } },
    }),
  good: provider({}),
  mutants: [
    mutant(WELL_FORMED, 'has two tools of one name', withSpec({ name: 'wait' })),
    mutant(WELL_FORMED, 'has an alias that is another tool', withSpec({ aliases: ['wait'] })),
    mutant(WELL_FORMED, 'names another provider', withSpec({ provider: 'files' })),
    mutant(WELL_FORMED, 'reads a file that no argument names', withSpec({ effects: { reads: ['path'] } })),
    mutant(WELL_FORMED, 'has two arguments of one name', withSpec({ args: [{ name: 'a' }, { name: 'a' }] })),
    mutant(WELL_FORMED, 'brings nothing', provider({ tools: () => [] })),
    mutant(SAME, 'lists other tools every time', () => {
      let lists = 0;
      return provider({ tools: () => TOOLS.slice(0, 1 + (lists++ % 2)) })();
    }),
    mutant(SAME, 'is available in words', provider({ available: () => 'yes' })),
    mutant(
      'resolves each of its tools',
      'cannot resolve its own tool',
      provider({
        resolve: (spec: ToolSpec) =>
          spec.name === 'wait'
            ? refusing(new Error('no wait'))().resolve({ ...spec, name: 'w' })
            : resolve(spec),
      }),
    ),
    mutant(
      'resolves each of its tools',
      'resolves to what a call gives',
      provider({ resolve: () => 'b a c' }),
    ),
    mutant(
      'leaves the specs that it resolves alone',
      'writes into the spec',
      provider({
        resolve: (spec: ToolSpec) => resolve(Object.assign(spec, { description: 'resolved' })),
      }),
    ),
    mutant(
      ANSWERS,
      'sorts its arguments in place',
      withTool(
        'join',
        ({ parts }) =>
          (parts as string[]).sort() &&
          join({ parts: ['b', 'a', 'c'] }, { signal: new AbortController().signal }),
      ),
    ),
    mutant(
      ANSWERS,
      'takes arguments by place',
      withTool('join', (...given) => join({ parts: given as never }, given[1])),
    ),
    mutant(
      'wait answers',
      'answers with nothing at all',
      withTool('wait', () => undefined),
    ),
    mutant(
      REFUSES,
      'resolves what it does not have',
      provider({ resolve: ({ name }: ToolSpec) => functions[name] ?? join }),
    ),
    mutant(
      REFUSES,
      'looks tools up in a prototype',
      provider({
        resolve: ({ name }: ToolSpec) => {
          const found = functions[name];
          if (found === undefined) throw new Error(`There is no tool '${name}'`);
          return found;
        },
      }),
    ),
    mutant(REFUSES, 'throws a string', refusing('no such tool')),
    mutant(REFUSES, 'throws an error without words', refusing(new Error('ENOENT'))),
    mutant(
      HOSTILE,
      'throws a string at a bad argument',
      withTool('join', ({ parts }) => {
        if (!Array.isArray(parts)) throwAny('parts has to be a list');
        return join({ parts }, { signal: new AbortController().signal });
      }),
    ),
    mutant(
      HOSTILE,
      'does not end at a bad argument',
      withTool('wait', ({ ms }) => (ms === null ? new Promise(() => undefined) : null)),
    ),
    mutant(
      HOSTILE,
      'lets arguments into Object.prototype',
      withTool('join', ({ parts }) => {
        try {
          merge({}, { parts: 0, ...(parts as PlainObject) });
          merge({}, parts as PlainObject);
          return 'b a c';
        } finally {
          queueMicrotask(() => undefined);
        }
      }),
    ),
    mutant('answers several calls at once', 'has room for one call', () => {
      let isBusy = false;
      return withTool('join', async (args, context) => {
        if (isBusy) throw new Error('The provider is busy');
        isBusy = true;
        await Promise.resolve();
        isBusy = false;
        return join(args, context);
      })();
    }),
    mutant('answers several calls at once', 'mixes up calls', () => {
      let last: PlainObject = {};
      return withTool('join', async (args, context) => {
        last = Object.keys(last).length === 0 ? args : { parts: ['mixed'] };
        const own = last;
        await new Promise((resolve) => setTimeout(resolve, 5));
        last = {};
        return join(own, context);
      })();
    }),
    mutant(
      'does not begin a call that is aborted already',
      'begins all the same',
      withTool('wait', () => null),
    ),
    mutant(
      'does not begin a call that is aborted already',
      'throws a reason that is no error',
      withTool('wait', () => {
        throwAny('aborted');
      }),
    ),
    mutant(
      ENDS,
      'ignores the signal',
      withTool('wait', () => new Promise(() => undefined)),
    ),
    mutant(
      ENDS,
      'rejects with a string',
      withTool(
        'wait',
        (_args, { signal }) =>
          // What is rejected with is the fault of this mutant.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          new Promise((_, reject) => signal.addEventListener('abort', () => reject('aborted'))),
      ),
    ),
    mutant(
      CLOSES,
      'cannot be closed unused',
      provider({
        close: () => {
          throw new Error('There is no connection');
        },
      }),
    ),
    mutant(CLOSES, 'cannot be closed twice', () => {
      let closes = 0;
      return provider({
        close: () => (closes++ > 0 ? Promise.reject(new Error('It is closed already')) : undefined),
      })();
    }),
  ],
};
