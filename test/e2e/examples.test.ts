import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { lackpy } from '../support/cli.js';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

const REPORT = 'Sales and weather\nOslo: 3 sold at 4 degrees\nRome: 4 sold at 18 degrees\n';

interface DelegateJson {
  readonly success: boolean;
  readonly output: unknown;
  readonly files_read: readonly string[];
  readonly files_modified: readonly string[];
  readonly trace: readonly {
    readonly tool: string;
    readonly args: Readonly<Record<string, unknown>>;
    readonly success: boolean;
  }[];
}

test('two MCP servers and the file tools in one program', () => {
  const folder = tempFolder();
  cpSync(path.join(ROOT, 'examples/two-mcp-servers'), folder, { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const kit = 'shop_list_sales,weather_temperature,read_file,write_file';
  const { stdout, stderr, exitCode } = lackpy(folder, ['delegate', 'write a report on lamp', '--kit', kit]);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  const { output, trace, files_read: read, files_modified: modified } = JSON.parse(stdout) as DelegateJson;
  expect(output).toBe(REPORT);
  expect(trace.map(({ tool, args }) => [tool, Object.values(args)[0]])).toEqual([
    ['read_file', 'title.txt'],
    ['shop_list_sales', 'lamp'],
    ['weather_temperature', 'Oslo'],
    ['weather_temperature', 'Rome'],
    ['write_file', 'report.txt'],
  ]);
  expect([read, modified]).toEqual([['title.txt'], ['report.txt']]);
  expect(readFileSync(path.join(folder, 'report.txt'), 'utf8')).toBe(REPORT);
});
