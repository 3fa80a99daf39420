import { testExecutor } from 'lackpy/testing';
import { EXECUTORS, parse, scope } from './program.js';

describe.each(EXECUTORS.map((executor, way) => ({ executor, way })))(
  'the interpreter keeps the promises of its port for JavaScript, way $way',
  ({ executor }) => {
    testExecutor({ it: test, create: () => executor, parse, scope });
  },
);
