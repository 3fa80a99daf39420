import type { Compilation } from './compilation.js';

/**
 * JavaScript of a function that evaluates something in a lane of its own, ahead of its turn.
 * @param variables what it sees of the variables around it, as they are when it starts.
 * @param write writes statements and returns JavaScript of the result.
 */
export function laneFunction(c: Compilation, variables: readonly string[], write: () => string): string {
  const lane = `l${c.id()}`;
  const body = c.inLane(lane, () =>
    c.inFrame('async', () => {
      c.emit(`return ${write()};`);
    }),
  );
  return `async(${[lane, ...variables].join(',')})=>{${body}}`;
}

/** Opens a group of lanes; returns its JavaScript name, good to the end of the current block. */
export function openLanes(c: Compilation): string {
  const group = `g${c.id()}`;
  c.emit(`const ${group}=H.lanes();`);
  return group;
}

/** Writes the start of a lane. */
export function startLane(
  c: Compilation,
  group: string,
  variables: readonly string[],
  write: () => string,
): void {
  c.emit(`${group}.start(${[laneFunction(c, variables, write), ...variables].join(',')});`);
}
