import type { Repair } from 'lackpy';
import { FILE_READ, TOOL_NAME, TOOL_PREFIX } from './calls.js';
import { DROP_IMPORT, LOG_RESULT, RESULT_LINE, UNWRAP_FUNCTION, VAR_LET } from './statements.js';

/** What models write in JavaScript by habit and programs of lackpy say in another way, in the order in which it is tried. */
export const REPAIRS: readonly Repair[] = [
  ...[UNWRAP_FUNCTION, FILE_READ, DROP_IMPORT, VAR_LET, TOOL_PREFIX, TOOL_NAME],
  ...[LOG_RESULT, RESULT_LINE],
];
