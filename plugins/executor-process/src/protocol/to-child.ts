import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

const limits = z.strictObject({
  steps: count,
  operationSteps: count,
  timeoutMs: count,
  memoryBytes: count,
  outputBytes: count,
  sourceBytes: count,
  nestingDepth: count,
  toolCalls: count,
  concurrentCalls: count,
  toolTimeoutMs: count,
});

const tool = z.strictObject({
  name: z.string(),
  args: z.array(z.strictObject({ name: z.string(), required: z.boolean() })),
  /** Whether nobody but the caller can notice a call. */
  free: z.boolean(),
});

/** Runs a program. */
const run = z.strictObject({
  type: z.literal('run'),
  /** The text of the program, for errors and their places; what runs is the tree. */
  source: z.string(),
  tree: z.unknown(),
  language: z.string(),
  grammar: z.string(),
  params: z.unknown(),
  tools: z.array(tool),
  limits,
  /** Whether the caller has ended the run before it starts. */
  aborted: z.boolean(),
});

/** What a tool gave. */
const answer = z.strictObject({ type: z.literal('answer'), call: count, value: z.unknown() });

/** A tool that failed. */
const fault = z.strictObject({
  type: z.literal('fault'),
  call: count,
  message: z.string(),
  code: z.enum(['TOOL_FAILED', 'POLICY_ARGUMENT', 'LIMIT_MEMORY']),
});

/** The caller has ended the run. */
const abort = z.strictObject({ type: z.literal('abort') });

/** Asks for small programs of the engine's own to be run until a program comes. */
const rehearse = z.strictObject({ type: z.literal('rehearse'), language: z.string() });

/** What the child is told. */
export const toChildSchema = z.discriminatedUnion('type', [run, answer, fault, abort, rehearse]);

export type ToChild = z.infer<typeof toChildSchema>;

export type RunMessage = z.infer<typeof run>;
export type FaultMessage = z.infer<typeof fault>;
export type AnswerMessage = z.infer<typeof answer>;
