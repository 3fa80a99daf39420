import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());
const place = z.int().check(z.positive());

/** The codes that a run can end with by itself. */
const RUN_CODES = [
  'TOOL_FAILED',
  'POLICY_ARGUMENT',
  'ABORTED',
  'LIMIT_STEPS',
  'LIMIT_TIME',
  'LIMIT_MEMORY',
  'LIMIT_OUTPUT',
  'LIMIT_TOOL_CALLS',
  'LIMIT_TOOL_TIME',
] as const;

/** The engine is loaded and waits for a program. */
const ready = z.strictObject({ type: z.literal('ready') });

/** The program calls a tool; `early` when it does so ahead of the call's turn. */
const call = z.strictObject({
  type: z.literal('call'),
  call: count,
  tool: z.string(),
  args: z.unknown(),
  early: z.boolean(),
});

/** Nobody waits for a call any more. */
const cancel = z.strictObject({ type: z.literal('cancel'), call: count });

/** How a call that was made in its turn has ended for the program; `error` is null when it went well. */
const settle = z.strictObject({ type: z.literal('settle'), call: count, error: z.nullable(z.string()) });

/** The turn of an early call has come, and how it has ended for the program. */
const turn = z.strictObject({ type: z.literal('turn'), call: count, error: z.nullable(z.string()) });

const error = z.strictObject({
  type: z.string(),
  message: z.string(),
  location: z.nullable(z.strictObject({ line: place, column: place, endLine: place, endColumn: place })),
  code: z.nullable(z.enum(RUN_CODES)),
});

/** The run is over. */
const result = z.strictObject({
  type: z.literal('result'),
  output: z.unknown(),
  display: z.nullable(z.string()),
  stdout: z.string(),
  error: z.nullable(error),
  variables: z.unknown(),
});

/** The engine cannot run the program at all. */
const refuse = z.strictObject({ type: z.literal('refuse'), reason: z.string() });

/** What the child says. Nothing of it is believed before it was checked against what the parent knows. */
export const fromChildSchema = z.discriminatedUnion('type', [
  ready,
  call,
  cancel,
  settle,
  turn,
  result,
  refuse,
]);

export type FromChild = z.infer<typeof fromChildSchema>;
export type CallMessage = z.infer<typeof call>;
export type ResultMessage = z.infer<typeof result>;
