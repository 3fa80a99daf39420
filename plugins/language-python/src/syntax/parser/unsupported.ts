import type { Node, Unsupported } from 'lackpy';

/** A construct that no program may use, under the name of its class in Python's `ast` module. */
export function unsupported(
  name: string,
  start: number,
  end: number,
  children: readonly (Node | null)[] = [],
): Unsupported {
  return { type: 'Unsupported', start, end, name, children: children.filter((child) => child !== null) };
}
