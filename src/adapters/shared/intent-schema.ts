import type { StandardSchemaV1 } from '../../plugins/standard-schema.js';

/** What the one tool takes. */
export interface IntentInput {
  readonly intent: string;
}

/** A JSON Schema of an object with an intent, in the types that libraries of tools expect. */
export interface IntentJsonSchema {
  readonly type: 'object';
  readonly properties: { intent: { type: 'string'; description: string; minLength: number } };
  readonly required: string[];
  readonly additionalProperties: false;
}

/** The input of the one tool as JSON Schema. */
export const INTENT_JSON_SCHEMA: IntentJsonSchema = {
  type: 'object',
  properties: { intent: { type: 'string', description: 'What is wanted, in words.', minLength: 1 } },
  required: ['intent'],
  additionalProperties: false,
};

/** A Standard Schema that also gives its JSON Schema. */
export interface StandardJsonSchema<T> extends StandardSchemaV1<T, T> {
  readonly '~standard': StandardSchemaV1<T, T>['~standard'] & {
    readonly jsonSchema: {
      readonly input: () => Record<string, unknown>;
      readonly output: () => Record<string, unknown>;
    };
  };
}

const json = (): Record<string, unknown> => ({ ...INTENT_JSON_SCHEMA });

/** The input of the one tool for libraries that take a Standard Schema. */
export const INTENT_SCHEMA: StandardJsonSchema<{ intent: string }> = {
  '~standard': {
    version: 1,
    vendor: 'lackpy',
    jsonSchema: { input: json, output: json },
    validate: (value) => {
      const { intent } = (value ?? {}) as { readonly intent?: unknown };
      if (typeof intent === 'string' && intent.trim() !== '') return { value: { intent } };
      return { issues: [{ message: 'Expected what is wanted, in words', path: ['intent'] }] };
    },
  },
};
