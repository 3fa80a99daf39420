import { toolSpec } from '../../../src/kit/tool-spec.js';
import { repairProgram } from '../../../src/correction/repair-program.js';
import { DEFAULT_LIMITS } from 'lackpy';
import { parser, scope } from './program.js';

const tools = ['read_file', 'find_files'].map((name) => toolSpec({ name, provider: 'test' }));

/** What models write by habit, and what becomes of it. */
test.each([
  ["import fs from 'fs';\nread_file('a')", "read_file('a')", ['drop_import']],
  ["const fs = require('fs');\nread_file('a')", "read_file('a')", ['drop_import']],
  ['var x = 1; x', 'let x = 1; x', ['var_let']],
  ["const x = read_file('a');\nconsole.log(x);", "const x = read_file('a');\nx;", ['log_result']],
  ['console.log({a: 1})', '({a: 1})', ['log_result']],
  ["const x = read_file('a');", "const x = read_file('a');\nx;", ['result_line']],
  [
    "async function main() {\n  const x = await read_file('a');\n  return x;\n}\nmain();",
    "const x = await read_file('a');\n  return x;\n",
    ['unwrap_function'],
  ],
  [
    "(async () => {\n  return await read_file('a');\n})();",
    "return await read_file('a');",
    ['unwrap_function'],
  ],
  ['const main = async () => { return 1; };\nconsole.log(await main());', 'return 1;\n', ['unwrap_function']],
  ["readFile('a')", "read_file('a')", ['tool_name']],
  ["tools.findFiles('*')", "find_files('*')", ['tool_prefix']],
  [
    "const fs = require('fs');\nconst t = fs.readFileSync('a', 'utf8');\nt",
    "const t = read_file('a');\nt",
    ['file_read', 'drop_import'],
  ],
])('%j', (source, expected, repairs) => {
  const names = { tools, params: new Set<string>(), grammar: scope.grammar };
  expect(repairProgram(source, false, parser, names, DEFAULT_LIMITS)).toEqual({ program: expected, repairs });
});
