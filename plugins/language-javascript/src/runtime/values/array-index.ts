/** The largest index of an array. */
const MAX_INDEX = 2 ** 32 - 2;

const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** The array index that a property key spells; -1 when it spells none. */
export function arrayIndex(key: string): number {
  const { length } = key;
  if (length === 0 || length > 10) return -1;
  const first = key.charCodeAt(0);
  if (first < DIGIT_0 || first > DIGIT_9) return -1;
  const index = Number(key);
  return isArrayIndex(index) && String(index) === key ? index : -1;
}

/** Whether a number is an array index. */
export function isArrayIndex(value: number): boolean {
  return value >= 0 && value <= MAX_INDEX && Number.isInteger(value);
}
