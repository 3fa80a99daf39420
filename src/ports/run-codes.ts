import { failing, type CodeHelp } from '../diagnostics/code-help.js';
import type { LimitCode } from './limits.js';

/** The codes that the error of a run can carry where the failure is not the language's own. */
export type RunCode =
  LimitCode | 'TOOL_FAILED' | 'POLICY_ARGUMENT' | 'ABORTED' | 'SANDBOX_PROTOCOL' | 'SANDBOX_CRASHED';

/** For every code of a run what it means, when it comes and what to do; `docs/errors.md` is made from it. */
export const RUN_HELP: Readonly<Record<RunCode, CodeHelp & { readonly meaning: string }>> = {
  LIMIT_STEPS: {
    meaning: 'The program did more work than it may.',
    ...failing(
      'More units of work than `limits.steps` in all, or more than `limits.operationSteps` in one operation, such as a sort.',
      'Do less, let a tool do the heavy part, or raise the limit.',
    ),
  },
  LIMIT_TIME: {
    meaning: 'The program ran longer than it may.',
    ...failing(
      'The wall time passed `limits.timeoutMs`, tools included.',
      'Call fewer or faster tools, or raise the limit.',
    ),
  },
  LIMIT_MEMORY: {
    meaning: 'The program holds more data than it may.',
    ...failing(
      'The values that the program can reach pass `limits.memoryBytes`, or one value is larger than the host can hold.',
      'Handle data piece by piece, or raise the limit.',
    ),
  },
  LIMIT_OUTPUT: {
    meaning: 'The program puts out more than it may.',
    ...failing(
      'Printed text, or the output as plain data, passes `limits.outputBytes`.',
      'Give back a summary, or write to a file with a tool.',
    ),
  },
  LIMIT_TOOL_CALLS: {
    meaning: 'The program called tools more often than it may.',
    ...failing(
      'One call more than `limits.toolCalls`.',
      'Ask for several things at once, or raise the limit.',
    ),
  },
  LIMIT_TOOL_TIME: {
    meaning: 'One tool call took longer than it may.',
    ...failing(
      'A call passed `limits.toolTimeoutMs`. The tool was told through its signal, and its late answer is dropped.',
      'Look at what the tool waits for, or raise the limit.',
    ),
  },
  TOOL_FAILED: {
    meaning: 'A tool threw.',
    ...failing(
      'A tool threw or rejected. The message is the tool’s own; the trace has the call with its arguments.',
      'Read the message. Often it is one of the `TOOL_` codes above in words.',
    ),
  },
  POLICY_ARGUMENT: {
    meaning: 'A tool was called with an argument that the policy does not allow.',
    ...failing(
      'A value that was known only while the program ran is outside `policy.arguments`. The tool was not called.',
      'Use a value that [the policy](config.md#policy) allows.',
    ),
  },
  ABORTED: {
    meaning: 'The caller ended the run.',
    ...failing(
      'The signal was aborted, or Ctrl-C was pressed. Tools under way were told.',
      'Nothing, if you meant it. What tools did until then is in the trace.',
    ),
  },
  SANDBOX_PROTOCOL: {
    meaning: 'The sandboxed process said what it may not say, and was ended.',
    ...failing(
      'A message of the process could not be read, was too large, or named a tool or call that is not there.',
      'Take it for an attack or a broken engine: keep the program, and report it.',
    ),
  },
  SANDBOX_CRASHED: {
    meaning: 'The sandboxed process ended before the program did.',
    ...failing(
      'Somebody killed it, or it failed. The message has the signal or the end of what it wrote.',
      'Run it again. If it stays so, `lackpy sandbox doctor` shows whether the profile works.',
    ),
  },
};
