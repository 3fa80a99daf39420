/** Whether two values hold equal plain data. An integer beyond the safe range equals the number nearest to it. */
export function sameData(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left === 'bigint' || typeof right === 'bigint') return sameInteger(left, right);
  if (!isObject(left) || !isObject(right)) return Object.is(left, right);
  if (Array.isArray(left) || Array.isArray(right)) return sameList(left, right);
  return sameMapping(left, right);
}

function sameInteger(left: unknown, right: unknown): boolean {
  if (!isNumeric(left) || !isNumeric(right)) return false;
  return Number(left) === Number(right);
}

function sameList(left: object, right: object): boolean {
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
  return left.every((item, index) => sameData(item, right[index]));
}

function sameMapping(left: object, right: object): boolean {
  const others = new Map<string, unknown>(Object.entries(right));
  const own = Object.entries(left);
  return (
    own.length === others.size &&
    own.every(([key, value]) => others.has(key) && sameData(value, others.get(key)))
  );
}

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
