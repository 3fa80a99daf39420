import { configure } from 'safe-stable-stringify';

const stringify = configure({ deterministic: false, bigint: true });

/** JSON text; integers beyond the safe range keep all their digits, numbers JSON cannot hold become null. */
export function toJson(value: unknown, indent?: number): string {
  return stringify(value, null, indent) ?? 'null';
}
