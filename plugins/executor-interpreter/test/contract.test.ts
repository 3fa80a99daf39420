import { testExecutor } from 'lackpy/testing';
import { createExecutor, parse, scope } from './python.js';

describe('the interpreter keeps the promises of its port', () => {
  testExecutor({ it: test, create: createExecutor, parse, scope });
});
