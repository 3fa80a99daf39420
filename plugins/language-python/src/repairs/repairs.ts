import type { Repair } from 'lackpy';
import { KEYWORD_NAME, NUMBER_TEXT, TOOL_HABITS } from './arguments.js';
import { DROP_AWAIT, GENERATOR_LIST, LOOP_CALL, MAP_FILTER, POWER, TOOL_NAME, TOOL_PREFIX } from './calls.js';
import { OPEN_CLOSE, OPEN_READ, PATH_WRITE, WITH_EACH, WITH_OPEN } from './files.js';
import { DROP_FUNCTION, UNWRAP_FUNCTION } from './functions.js';
import { OS_PATH, PATH_GLOB } from './paths.js';
import { DROP_IMPORT, MAIN_GUARD, PRINT_RESULT, RESULT_LINE, RETURN_RESULT } from './statements.js';
import { TRY_BODY } from './tries.js';

/** What models write in Python by habit and programs of lackpy say in another way, in the order in which it is tried. */
export const REPAIRS: readonly Repair[] = [
  ...[DROP_IMPORT, MAIN_GUARD, UNWRAP_FUNCTION, DROP_FUNCTION, TRY_BODY, DROP_AWAIT],
  ...[TOOL_PREFIX, TOOL_NAME, OS_PATH, PATH_GLOB, WITH_EACH, WITH_OPEN, OPEN_READ, OPEN_CLOSE, PATH_WRITE],
  ...[TOOL_HABITS, KEYWORD_NAME, NUMBER_TEXT, MAP_FILTER, LOOP_CALL, POWER],
  ...[RETURN_RESULT, PRINT_RESULT, GENERATOR_LIST, RESULT_LINE],
];
