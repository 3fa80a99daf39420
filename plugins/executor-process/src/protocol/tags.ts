/** The key that marks what JSON has no form for. */
export const TAG = '$';

/** What marked values are. */
export type TagName = 'int' | 'float' | 'undefined' | 'object' | 'map' | 'set' | 'date' | 'circle';

/** Data that nests deeper is cut: no language takes so much. */
export const MAX_DEPTH = 600;

/** A marked value. */
export interface Tagged {
  readonly $: TagName;
  readonly v?: unknown;
}
