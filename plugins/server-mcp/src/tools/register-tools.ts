import type { McpServer, ToolAnnotations } from '@modelcontextprotocol/server';
import type { Host } from '../host.js';
import { ADDS, ASKS, READS, runs } from './annotations.js';
import { answerCall } from './call.js';
import { HANDLERS } from './handlers.js';
import { OUTPUT } from './output.js';

interface About {
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
}

/** Gives a server the nine tools. */
export function registerTools(server: McpServer, host: Host): void {
  const { service } = host;
  const running = runs(service);
  const add = (name: keyof typeof HANDLERS, about: About): void => {
    const { inputSchema, run } = HANDLERS[name];
    server.registerTool(name, { ...about, inputSchema, outputSchema: OUTPUT[name] }, (args, context) =>
      answerCall(host, context, (call) => run(service, args, call)),
    );
  };

  add('delegate', {
    title: 'Delegate an intent',
    description:
      'Turns an intent in words into a small program, proves it harmless, runs it with the tools of a kit and returns its output and the trace of its tool calls.',
    annotations: running,
  });
  add('generate', {
    title: 'Make a program',
    description: 'Makes the program for an intent and returns it without running it.',
    annotations: ASKS,
  });
  add('run_program', {
    title: 'Run a program',
    description:
      'Proves a program harmless and runs it with the tools of a kit. The language is a restricted Python; the value of the last expression is the output.',
    annotations: running,
  });
  add('create', {
    title: 'Save a template',
    description: 'Saves a valid program as a template, which answers matching intents without any model.',
    annotations: ADDS,
  });
  add('validate', {
    title: 'Check a program',
    description: 'Checks a program without running it and returns every fault with its place and a hint.',
    annotations: READS,
  });
  add('kit_info', {
    title: 'Show a kit',
    description: 'Shows the tools of a kit, what they do, and how far they reach (grade).',
    annotations: READS,
  });
  add('kit_list', {
    title: 'List kits',
    description: 'Lists the kits of the workspace.',
    annotations: READS,
  });
  add('kit_create', {
    title: 'Create a kit',
    description: 'Writes a new kit file that names a set of tools. Never replaces one.',
    annotations: ADDS,
  });
  add('toolbox_list', {
    title: 'List tools',
    description: 'Lists every tool that kits can name, with its grade.',
    annotations: READS,
  });
}
