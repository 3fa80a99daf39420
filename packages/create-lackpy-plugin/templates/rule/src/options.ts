import type { StandardSchemaV1 } from 'lackpy';

/** How many statements a program may have when the config gives no number. */
const DEFAULT_MAX = 20;

/** What the rule is made from. */
export interface Options {
  readonly max: number;
}

/** `{ "max": 20 }` or nothing. Any library with Standard Schema, such as zod, makes one of these for you. */
export const optionsSchema: StandardSchemaV1<unknown, Options> = {
  '~standard': {
    version: 1,
    vendor: '__package__',
    validate: (given) => {
      const { max = DEFAULT_MAX, ...others } = (given ?? {}) as Readonly<Record<string, unknown>>;
      const [unknown] = Object.keys(others);
      if (unknown !== undefined)
        return { issues: [{ message: `Unknown option '${unknown}'; there is 'max'` }] };
      if (typeof max === 'number' && Number.isInteger(max) && max >= 0) return { value: { max } };
      return { issues: [{ message: 'Expected a whole number of at least 0', path: ['max'] }] };
    },
  },
};
