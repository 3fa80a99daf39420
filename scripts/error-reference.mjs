// Makes the text of docs/errors.md from the tables beside the codes.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const ERRORS_PAGE = path.join(root, 'docs/errors.md');

const TABLES = `
export { ERROR_CODES } from './src/diagnostics/error-codes.ts';
export { ERROR_HELP, UNFORESEEN_HELP } from './src/diagnostics/error-help.ts';
export { DIAGNOSTIC_CODES } from './src/diagnostics/codes.ts';
export { DIAGNOSTIC_HELP } from './src/diagnostics/diagnostic-help.ts';
export { RUN_HELP } from './src/ports/run-codes.ts';
export { REFUSAL_CODES } from './plugins/server-mcp/src/tools/refusal-codes.ts';
`;

const INTRO = `# Errors

Every failure has a code that stays the same within a major version, words, and a hint where there is something to do. The command line
prints \`lackpy: error: <message> [<code>]\` and ends with the exit code given here; code sees \`error.code\` on a
\`LackpyError\`, \`code\` on each finding of a program, and \`error.code\` in the result of a run.

| the code is about              | where it stands                                               |
| ------------------------------ | ------------------------------------------------------------- |
| [lackpy](#errors-of-lackpy)    | thrown as a \`LackpyError\`, printed by the command line        |
| [a program](#findings)         | a finding of \`validate\`, and why a program was refused        |
| [a run](#errors-of-runs)       | \`error.code\` of a result; null for the language's own errors  |
| [the MCP server](#the-mcp-server) | the answer to a call that could not be made                |

A plugin can add codes of its own to the findings of its rules; its page lists them. This page is made from the tables beside the codes
with \`npm run docs:reference\`.
`;

/** The tables as they stand in the sources; no build is needed. */
async function tables() {
  const { outputFiles } = await build({
    stdin: { contents: TABLES, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function section(title, intro, entries) {
  return [`## ${title}`, intro, ...entries.map(entryText)].join('\n\n');
}

function entryText({ code, meaning, when, next, exitCode }) {
  const lines = [`- **When:** ${when}`, `- **Next:** ${next}`];
  if (exitCode !== undefined) lines.push(`- **Exit code:** ${exitText(exitCode)}`);
  return `### \`${code}\`\n\n${meaning}\n\n${lines.join('\n')}`;
}

function exitText(exitCode) {
  return exitCode === 0 ? '0 as a warning, 1 where it is needed' : String(exitCode);
}

const described = (codes, help) =>
  Object.entries(codes).map(([code, meaning]) => ({ code, meaning, ...help[code] }));
const whole = (table) => Object.entries(table).map(([code, entry]) => ({ code, ...entry }));

/** The page of all codes as Markdown. */
export async function errorReference() {
  const all = await tables();
  const text = [
    INTRO,
    section('Errors of lackpy', 'What went wrong around programs: config, plugins, kits, tools, tiers.', [
      ...described(all.ERROR_CODES, all.ERROR_HELP),
      { code: 'INTERNAL', ...all.UNFORESEEN_HELP },
    ]),
    section(
      'Findings',
      'What is wrong with a program. Every fault of a program is found at once; none of it has run.',
      described(all.DIAGNOSTIC_CODES, all.DIAGNOSTIC_HELP),
    ),
    section(
      'Errors of runs',
      'How a run ended when the failure is not the language’s own. `validate` cannot see these.',
      whole(all.RUN_HELP),
    ),
    section(
      'The MCP server',
      'What `lackpy mcp serve` answers beside the codes above.',
      whole(all.REFUSAL_CODES),
    ),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(ERRORS_PAGE)), parser: 'markdown' });
}
