/**
 * Data as it crosses the border between a program and the host: copies without prototypes, functions or accessors.
 * Integers beyond the safe range are bigint.
 */
export type PlainData = null | boolean | number | bigint | string | PlainData[] | PlainObject;

/** A mapping of plain data. */
export interface PlainObject {
  [key: string]: PlainData;
}
