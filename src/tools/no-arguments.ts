import * as z from 'zod/mini';
import type { StandardSchemaV1 } from '../plugins/standard-schema.js';

/** The schema of tools that take no arguments. */
export const NO_ARGUMENTS: StandardSchemaV1 = z.strictObject({});
