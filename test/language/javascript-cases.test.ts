import path from 'node:path';
import { makeContribution } from 'lackpy/testing';
import javascript from 'lackpy-plugin-language-javascript';
import { JAVASCRIPT_CASES, readCases } from './cases.js';
import { testCases } from './run-cases.js';

await testCases(
  await makeContribution(javascript, 'parser', 'javascript'),
  readCases(path.join(import.meta.dirname, 'javascript'), JAVASCRIPT_CASES),
);
