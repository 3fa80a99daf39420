import type { Colors } from '../io.js';

/** Rows under a header, columns aligned, the last one as long as it likes. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  colors: Colors,
): string {
  const widths = header.map((title, column) => {
    return Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length));
  });
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ');
  return [colors.bold(line(header)), ...rows.map(line)].join('\n');
}

/** Named values, one per line. */
export function fields(pairs: readonly (readonly [name: string, value: string])[], colors: Colors): string {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, value]) => `${colors.bold(name.padEnd(width))}  ${value}`).join('\n');
}
