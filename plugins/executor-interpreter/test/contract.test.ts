import { testExecutor } from 'lackpy/testing';
import { parse, scope, WAYS } from './python.js';

describe.each(WAYS)('the interpreter, $way, keeps the promises of its port', ({ executor }) => {
  testExecutor({ it: test, create: () => executor, parse, scope });
});
