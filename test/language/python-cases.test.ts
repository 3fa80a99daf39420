import path from 'node:path';
import { makeContribution } from 'lackpy/testing';
import python from 'lackpy-plugin-language-python';
import { readCases } from './cases.js';
import { testCases } from './run-cases.js';

await testCases(
  await makeContribution(python, 'parser', 'python'),
  readCases(path.join(import.meta.dirname, 'python')),
);
