import type { Code } from '../calls/native.js';
import { namespace } from '../calls/tables.js';
import { formatLine } from '../format/format-line.js';

const print: Code<undefined> = (run, _self, args) => {
  run.host.write(`${formatLine(run, args)}\n`);
};

/** `console`: everything goes to the one output of the program. */
export const CONSOLE = namespace('console', {
  log: [0, print],
  info: [0, print],
  debug: [0, print],
  warn: [0, print],
  error: [0, print],
});
