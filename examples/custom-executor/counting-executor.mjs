import { PLUGIN_API_VERSION, contribution, definePlugin } from 'lackpy';
import interpreter from 'lackpy-plugin-executor-interpreter';

/** Runs programs in another executor, counts them, and refuses those beyond a number. */
export class CountingExecutor {
  constructor(inner, most) {
    this.inner = inner;
    this.most = most;
    this.runs = 0;
  }

  async execute(program, environment) {
    if (this.runs >= this.most) return refused(`No more programs: ${this.most} have run`, environment);
    this.runs += 1;
    return await this.inner.execute(program, environment);
  }

  async close() {
    await this.inner.close?.();
  }
}

/** A refusal is a result like any other failed run; an executor rejects only for defects of its own. */
function refused(message, { trace }) {
  const error = { type: 'RuntimeError', message, location: null, code: 'TOO_MANY_RUNS' };
  return {
    success: false,
    output: null,
    display: null,
    stdout: '',
    error,
    trace: trace.snapshot(),
    variables: {},
  };
}

/** The executor as a plugin given in code, under the name `counting`. */
export function countingPlugin(most) {
  const [plain] = interpreter.provides.executor;
  return definePlugin({
    name: 'lackpy-plugin-executor-counting',
    apiVersion: PLUGIN_API_VERSION,
    description: 'The interpreter, for so many programs.',
    provides: {
      executor: [
        contribution({
          name: 'counting',
          create: async (_options, context) => {
            const inner = await plain.create({ codeAfterSteps: 2000 }, context);
            return new CountingExecutor(inner, most);
          },
        }),
      ],
    },
  });
}
