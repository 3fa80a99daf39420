import type { Limits } from 'lackpy';

/** What the child gets to know of a tool. */
export interface ToolForm {
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly required: boolean }[];
  /** Whether nobody but the caller can notice a call. */
  readonly free: boolean;
}

/** Runs a program. */
export interface RunMessage {
  readonly type: 'run';
  /** The text of the program, for errors and their places; what runs is the tree. */
  readonly source: string;
  readonly tree: unknown;
  readonly language: string;
  readonly grammar: string;
  readonly params: unknown;
  readonly tools: readonly ToolForm[];
  readonly limits: Limits;
  /** Whether the caller has ended the run before it starts. */
  readonly aborted: boolean;
}

/** What a tool gave. */
export interface AnswerMessage {
  readonly type: 'answer';
  readonly call: number;
  readonly value: unknown;
}

/** A tool that failed. */
export interface FaultMessage {
  readonly type: 'fault';
  readonly call: number;
  readonly message: string;
  readonly code: 'TOOL_FAILED' | 'POLICY_ARGUMENT' | 'LIMIT_MEMORY';
}

/** A tool takes its time: what else there is to do need not wait for it. */
export interface WaitMessage {
  readonly type: 'wait';
  readonly call: number;
}

/** The caller has ended the run. */
export interface AbortMessage {
  readonly type: 'abort';
}

/** Asks for one of the small programs of the engine's own. */
export interface RehearseMessage {
  readonly type: 'rehearse';
  readonly language: string;
  /** Which one; their numbers start again after the last. */
  readonly program: number;
}

/** What the child is told. */
export type ToChild =
  RunMessage | AnswerMessage | FaultMessage | WaitMessage | AbortMessage | RehearseMessage;

/** The fields of each message, as far as no decoder of their own reads them. */
const FIELDS: Readonly<Record<ToChild['type'], Readonly<Record<string, string>>>> = {
  run: {
    ...{ source: 'string', language: 'string', grammar: 'string', aborted: 'boolean' },
    ...{ tree: 'object', tools: 'object', limits: 'object' },
  },
  answer: { call: 'number' },
  fault: { call: 'number', message: 'string', code: 'string' },
  wait: { call: 'number' },
  abort: {},
  rehearse: { language: 'string', program: 'number' },
};

/**
 * A message of the parent. By hand, since it is read in the time of a run: a schema took half a millisecond of a fresh process.
 * @throws TypeError for what is none.
 */
export function parseToChild(form: unknown): ToChild {
  const fields = typeof form === 'object' && form !== null && 'type' in form ? fieldsOf(form.type) : null;
  if (fields === null) throw new TypeError('What the parent said is no message');
  const given = form as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(fields)) {
    if (typeof given[name] !== fields[name]) throw new TypeError(`The parent's message has no ${name}`);
  }
  return form as ToChild;
}

function fieldsOf(type: unknown): Readonly<Record<string, string>> | null {
  return typeof type === 'string' && Object.hasOwn(FIELDS, type) ? FIELDS[type as ToChild['type']] : null;
}
