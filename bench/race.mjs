function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Median milliseconds of each way, taken in turns so that all see the same machine. */
export async function race(ways, repeats) {
  const taken = ways.map(() => []);
  for (let number = 0; number < repeats; number++) {
    for (const [index, way] of ways.entries()) {
      const start = performance.now();
      await way?.(number);
      taken[index].push(performance.now() - start);
    }
  }
  return taken.map((times, index) => (ways[index] === null ? null : median(times)));
}

/** A time as people read it. */
export function ms(value) {
  if (value === null || value === undefined) return '–';
  return value < 0.1 ? `${(value * 1000).toFixed(1)} µs` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** How many times a peer's time. */
export function ratio(own, peer) {
  return peer === null || peer === undefined ? '–' : `${(own / peer).toFixed(2)}×`;
}

export function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column].length)));
  console.log();
  for (const cells of [head, ...rows]) {
    console.log(
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column] + 2),
        )
        .join(''),
    );
  }
}
