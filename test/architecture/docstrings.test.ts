import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, sourceFiles } from '../support/source-files.js';

const EXPORTED = /^export (?:abstract |async )?(?:interface|class|function|const|type) (\w+)/;
const isType = (line: string): boolean => !/^export type [{*]/.test(line);

/** Exported declarations without a docstring before them. Inherited ones do not count: they speak of something else. */
function undocumented(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const documented = new Set<string>();
  return lines.flatMap((line, index) => {
    const name = EXPORTED.exec(line)?.[1];
    if (name === undefined || !isType(line) || documented.has(name)) return [];
    documented.add(name);
    return lines[index - 1]?.trimEnd().endsWith('*/') === true
      ? []
      : [`${name} in ${path.relative(ROOT, file)}`];
  });
}

test('everything that the core exports from a file says what it promises', () => {
  const files = sourceFiles(path.join(ROOT, 'src')).filter((file) => !file.includes('/cli/'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(undocumented)).toEqual([]);
});
