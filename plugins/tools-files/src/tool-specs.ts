import type { ToolArg, ToolRegistration } from 'lackpy';

function arg(name: string, description: string): ToolArg {
  return { name, type: 'str', description, required: true };
}

const path = arg('path', 'Path of the file, relative to the workspace');
const READS = { gradeW: 1, effectsCeiling: 1 };
const WRITES = { gradeW: 3, effectsCeiling: 3 };

/** The registrations of the four file tools under a provider's name. */
export function toolSpecs(provider: string): readonly ToolRegistration[] {
  return [
    {
      name: 'read_file',
      provider,
      aliases: ['read'],
      description: 'Read a text file',
      args: [path],
      returns: 'str',
      ...READS,
      effects: { reads: ['path'] },
    },
    {
      name: 'find_files',
      provider,
      aliases: ['glob'],
      description: "Find files by a glob pattern such as '**/*.py'; sorted paths",
      args: [arg('pattern', 'Glob pattern, relative to the workspace')],
      returns: 'list[str]',
      ...READS,
    },
    {
      name: 'write_file',
      provider,
      aliases: ['write'],
      description: 'Write a text file, replacing what it held; True when done',
      args: [path, arg('content', 'The whole new content')],
      returns: 'bool',
      ...WRITES,
      effects: { modifies: ['path'] },
    },
    {
      name: 'edit_file',
      provider,
      aliases: ['edit'],
      description: 'Replace the first occurrence of a text in a file; False when it is not there',
      args: [path, arg('old_str', 'The text to replace'), arg('new_str', 'The text to put there')],
      returns: 'bool',
      ...WRITES,
      effects: { modifies: ['path'] },
    },
  ];
}
