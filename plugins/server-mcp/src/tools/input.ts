import { z } from 'zod';

const count = z.int().positive();
const grade = z.int().min(0).max(3);

const kit = z
  .union([
    z.string().min(1),
    z.array(z.string().min(1)),
    z.record(z.string(), z.union([z.string().min(1), z.strictObject({ tool: z.string().min(1) })])),
  ])
  .describe(
    'The tools a program may call: a kit or tool name, "a,b,c", "@file" inside the workspace, a list of tool names, or alias → tool name. Default: the configured kit.',
  );

const limits = z
  .strictObject({
    steps: count,
    operation_steps: count,
    timeout_ms: count,
    memory_bytes: count,
    output_bytes: count,
    source_bytes: count,
    nesting_depth: count,
    tool_calls: count,
    concurrent_calls: count,
    tool_timeout_ms: count,
  })
  .partial()
  .describe('Bounds of the run, tighter than the configured ones; what asks for more than these gets these.');

const intent = z.string().min(1).describe('What is wanted, in words.');
const program = z.string().describe('The source text of the program.');
const name = z.string().min(1);

const programFields = {
  kit: kit.optional(),
  params: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Variables that the program finds set, by name; any JSON.'),
  rules: z
    .array(z.union([z.string().min(1), z.tuple([z.string().min(1), z.unknown()])]))
    .optional()
    .describe('Further rules for the program: names, or [name, options].'),
  language: name.optional().describe('Language of the program. Default: the configured one.'),
  grammar: name.optional().describe('Grammar of the language: standard or strict.'),
  max_grade: z
    .union([grade, z.strictObject({ w: grade.optional(), d: grade.optional() })])
    .optional()
    .describe('The highest grade that a tool of the program may have, 0 to 3.'),
  limits: limits.optional(),
};

const runFields = {
  ...programFields,
  sandbox: z
    .union([z.boolean(), z.string().min(1)])
    .optional()
    .describe(
      'Run in the process sandbox: true, or the name of a profile. Runs that the server confines anyway stay confined.',
    ),
};

/** What the tools take. Unknown keys are refused. */
export const INPUT = {
  delegate: z.strictObject({ intent, ...runFields }),
  generate: z.strictObject({ intent, ...programFields }),
  run_program: z.strictObject({ program, ...runFields }),
  validate: z.strictObject({ program, ...programFields }),
  create: z.strictObject({
    program,
    name: name.describe('Name of the template: letters, digits, - and _.'),
    pattern: z
      .string()
      .min(1)
      .optional()
      .describe('Intent pattern; {x} captures. Default: the name, dashes as spaces.'),
    ...programFields,
  }),
  kit_info: z.strictObject({ kit: kit.optional() }),
  kit_list: z.strictObject({}),
  kit_create: z.strictObject({
    name: name.describe('Name of the kit: letters, digits, - and _.'),
    tools: z.array(name).min(1).describe('Names of tools.'),
    description: z.string().optional().describe('What the kit is for.'),
  }),
  toolbox_list: z.strictObject({}),
} as const;

/** The options of calls about programs, as clients write them. */
export type ProgramInput = Omit<z.output<typeof INPUT.validate>, 'program'>;

/** The options of calls that run programs, as clients write them. */
export type RunInput = Omit<z.output<typeof INPUT.run_program>, 'program'>;
