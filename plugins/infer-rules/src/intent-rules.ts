import { extensionOf } from './extensions.js';
import { dropMarks, readOperand } from './operand.js';

/** A pattern of intents, and the one call that answers them. */
export interface IntentRule {
  readonly name: string;
  /** The tool it calls; without that tool in the kit the rule does not apply. */
  readonly tool: string;
  /** The variable that holds the tool's result. */
  readonly variable: string;
  /** The tool's argument when the whole intent, trimmed, is this rule's; else null. */
  read(intent: string): string | null;
}

/** A `?` or `!` at the end of a glob pattern may be part of it. */
const GLOB_MARKS = '.,;';

/**
 * The rules in the order they are tried. Each expression is anchored, and what follows a repetition cannot match what
 * is repeated, so that time grows linearly with the intent.
 */
export const intentRules: readonly IntentRule[] = [
  {
    name: 'read-file',
    tool: 'read_file',
    variable: 'content',
    read: (intent) => operandAfter(/^read\s+(?:the\s+)?file\s+(\S.*)$/is, intent),
  },
  {
    name: 'find-definitions',
    tool: 'find_definitions',
    variable: 'results',
    read: (intent) => operandAfter(/^find\s+(?:the\s+)?definitions?\s+(?:of|for)\s+(\S.*)$/is, intent),
  },
  {
    name: 'find-callers',
    tool: 'find_callers',
    variable: 'results',
    read: (intent) =>
      operandAfter(/^find\s+(?:all\s+)?(?:callers|usages|references)\s+(?:of|for)\s+(\S.*)$/is, intent),
  },
  {
    name: 'find-files',
    tool: 'find_files',
    variable: 'files',
    read: readFileKind,
  },
  {
    name: 'glob',
    tool: 'find_files',
    variable: 'files',
    read: (intent) => operandAfter(/^glob\s+(\S.*)$/is, intent, GLOB_MARKS),
  },
];

function operandAfter(expression: RegExp, intent: string, marks?: string): string | null {
  const rest = expression.exec(intent)?.[1];
  return rest === undefined ? null : readOperand(rest, marks);
}

function readFileKind(intent: string): string | null {
  const word = /^(?:find|list)\s+all\s+(\S+)\s+files$/i.exec(dropMarks(intent))?.[1];
  const operand = word === undefined ? null : readOperand(word);
  const extension = operand === null ? null : extensionOf(operand);
  return extension === null ? null : `**/*.${extension}`;
}
