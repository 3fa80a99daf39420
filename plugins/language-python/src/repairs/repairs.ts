import type { Repair } from 'lackpy';
import {
  DROP_AWAIT,
  GENERATOR_LIST,
  LOOP_CALL,
  MAP_FILTER,
  OS_PATH,
  POWER,
  TOOL_NAME,
  TOOL_PREFIX,
} from './calls.js';
import { OPEN_READ, WITH_OPEN } from './files.js';
import {
  DROP_IMPORT,
  MAIN_GUARD,
  PRINT_RESULT,
  RESULT_LINE,
  RETURN_RESULT,
  UNWRAP_FUNCTION,
} from './statements.js';

/** What models write in Python by habit and programs of lackpy say in another way, in the order in which it is tried. */
export const REPAIRS: readonly Repair[] = [
  ...[DROP_IMPORT, MAIN_GUARD, UNWRAP_FUNCTION, DROP_AWAIT],
  ...[TOOL_PREFIX, TOOL_NAME, OS_PATH, WITH_OPEN, OPEN_READ, MAP_FILTER, LOOP_CALL, POWER],
  ...[RETURN_RESULT, PRINT_RESULT, GENERATOR_LIST, RESULT_LINE],
];
