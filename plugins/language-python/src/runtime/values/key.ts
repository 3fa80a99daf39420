/**
 * The form in which a hashable value is a key of a host Map, so that keys are equal exactly when the values are: 1, 1.0
 * and True give the same number, equal tuples the same text, and what compares by identity is itself.
 */
export type Key = string | number | bigint | null | object;
