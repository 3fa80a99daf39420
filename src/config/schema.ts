import * as z from 'zod/mini';
import { argumentRuleSchema } from '../policy/argument-rule.js';
import { maxGradeSchema } from '../policy/max-grade.js';

const text = z.string().check(z.minLength(1));

/** `"name"` or `["name", options]`. */
const selection = z.union([text, z.tuple([text]), z.tuple([text, z.unknown()])]);

const count = z.int().check(z.positive());

const grade = z.int().check(z.gte(0), z.lte(3));

/** A tool as config and other untrusted sources describe it. */
export const toolSchema = z.strictObject({
  name: text,
  provider: text,
  providerConfig: z.optional(z.record(z.string(), z.json())),
  description: z.optional(z.string()),
  args: z.optional(
    z.array(
      z.strictObject({
        name: text,
        type: z.optional(z.string()),
        description: z.optional(z.string()),
        required: z.optional(z.boolean()),
      }),
    ),
  ),
  returns: z.optional(z.string()),
  gradeW: z.optional(grade),
  effectsCeiling: z.optional(grade),
  effects: z.optional(
    z.strictObject({ reads: z.optional(z.array(text)), modifies: z.optional(z.array(text)) }),
  ),
  aliases: z.optional(z.array(text)),
  examples: z.optional(z.array(z.strictObject({ intent: text, program: text }))),
});

/** The config file after its keys were brought to camelCase. Every key may be left out. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  language: z.optional(text),
  grammar: z.optional(text),
  plugins: z.optional(z.array(selection)),
  validator: z.optional(selection),
  executor: z.optional(selection),
  rules: z.optional(z.array(selection)),
  trace: z.optional(z.array(selection)),
  toolProviders: z.optional(z.record(z.string(), z.unknown())),
  tools: z.optional(z.array(toolSchema)),
  inference: z.optional(
    z.strictObject({
      order: z.optional(z.array(z.union([text, z.array(text)]))),
      providers: z.optional(z.record(z.string(), z.looseObject({ plugin: z.optional(text) }))),
      correction: z.optional(
        z.strictObject({
          repair: z.optional(z.boolean()),
          retry: z.optional(z.boolean()),
          fix: z.optional(z.boolean()),
          rerun: z.optional(z.boolean()),
        }),
      ),
      budget: z.optional(
        z.strictObject({
          timeMs: z.optional(count),
          tokens: z.optional(count),
          attempts: z.optional(count),
        }),
      ),
    }),
  ),
  kit: z.optional(z.strictObject({ default: z.optional(text) })),
  policy: z.optional(
    z.strictObject({
      maxGrade: z.optional(maxGradeSchema),
      signatures: z.optional(z.boolean()),
      arguments: z.optional(z.record(z.string(), z.record(z.string(), argumentRuleSchema))),
    }),
  ),
  sandbox: z.optional(
    z.strictObject({
      enabled: z.optional(z.boolean()),
      profile: z.optional(text),
      timeoutSeconds: z.optional(z.number().check(z.positive())),
      memoryMb: z.optional(z.number().check(z.positive())),
    }),
  ),
  limits: z.optional(
    z.strictObject({
      steps: z.optional(count),
      operationSteps: z.optional(count),
      timeoutMs: z.optional(count),
      memoryBytes: z.optional(count),
      outputBytes: z.optional(count),
      sourceBytes: z.optional(count),
      nestingDepth: z.optional(count),
      toolCalls: z.optional(count),
      concurrentCalls: z.optional(count),
      toolTimeoutMs: z.optional(count),
    }),
  ),
});

/** What a config file may hold, keys in camelCase. */
export type ConfigInput = z.output<typeof configSchema>;
