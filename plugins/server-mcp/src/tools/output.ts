import { z } from 'zod';

const grade = z.strictObject({ w: z.int(), d: z.int() });

const diagnostic = z.strictObject({
  code: z.string(),
  message: z.string(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  hint: z.string().nullable(),
});

const diagnostics = z
  .array(diagnostic)
  .describe('What is wrong with the program, one entry per fault; lines and columns start at 1.');

const sandbox = z.string().optional().describe('The profile of the process sandbox that the program ran in.');

const stdout = z.string().describe('What the program printed.');

const toolFields = { description: z.string(), grade_w: z.int(), effects_ceiling: z.int() };

const traceEntry = z.strictObject({
  step: z.int(),
  tool: z.string(),
  args: z.unknown(),
  result: z.unknown(),
  duration_ms: z.number(),
  success: z.boolean(),
  error: z.string().nullable(),
});

const attempt = z.strictObject({
  tier: z.string(),
  step: z.string(),
  outcome: z.string(),
  repairs: z.array(z.unknown()),
  errors: z.array(z.unknown()),
  model: z.string().nullable(),
  tokens_in: z.number().nullable(),
  tokens_out: z.number().nullable(),
  time_ms: z.number(),
});

const refusal = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string(), hint: z.string().nullable() }),
});

const delegated = z.strictObject({
  success: z.boolean(),
  program: z.string().nullable(),
  grade,
  program_grade: grade.nullable(),
  chosen_tools: z.array(z.string()).optional(),
  generation_tier: z.string().nullable(),
  generation_time_ms: z.number(),
  execution_time_ms: z.number(),
  total_time_ms: z.number(),
  trace: z.array(traceEntry),
  files_read: z.array(z.string()),
  files_modified: z.array(z.string()),
  output: z.unknown(),
  error: z.string().nullable(),
  sandbox,
  tokens: z.strictObject({ in: z.number(), out: z.number() }).optional(),
  attempts: z.array(attempt).optional(),
  diagnostics,
  stdout,
});

const generated = z.strictObject({
  program: z.string(),
  generation_tier: z.string(),
  generation_time_ms: z.number(),
  chosen_tools: z.array(z.string()).optional(),
});

const ran = z.strictObject({
  success: z.boolean(),
  output: z.unknown(),
  error: z.string().nullable(),
  sandbox,
  diagnostics,
  stdout,
});

const validated = z.strictObject({
  valid: z.boolean(),
  errors: z.array(z.string()),
  calls: z.array(z.string()),
  diagnostics,
});

const created = z.strictObject({
  success: z.boolean(),
  path: z.string().optional(),
  errors: z.array(z.string()).optional(),
  diagnostics: diagnostics.optional(),
});

const kitInfo = z.strictObject({
  tools: z.record(z.string(), z.strictObject(toolFields)),
  grade,
  description: z.string(),
});

const kitEntry = z.strictObject({ name: z.string(), path: z.string() });

/** What the tools answer with: their result, or why the call could not be made. */
export const OUTPUT = {
  delegate: z.union([delegated, refusal]),
  generate: z.union([generated, refusal]),
  run_program: z.union([ran, refusal]),
  validate: z.union([validated, refusal]),
  create: z.union([created, refusal]),
  kit_info: z.union([kitInfo, refusal]),
  kit_list: z.union([z.strictObject({ kits: z.array(kitEntry) }), refusal]),
  kit_create: z.union([kitEntry.extend({ tools: z.array(z.string()) }), refusal]),
  toolbox_list: z.union([
    z.strictObject({
      tools: z.array(z.strictObject({ name: z.string(), provider: z.string(), ...toolFields })),
    }),
    refusal,
  ]),
} as const;
