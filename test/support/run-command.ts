import { spawn } from 'node:child_process';

/** How a command ended and what it printed. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in a folder to its end, whatever that is. */
export function runCommand(cwd: string, command: string, ...args: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: cleanEnvironment() });
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}

/** Runs npm in a folder. Rejects with all that npm printed when it fails. */
export async function npm(cwd: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runCommand(cwd, 'npm', ...args, '--no-audit', '--no-fund');
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Without what npm, Jest and node:test leave for the processes that they start themselves. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const isTheirs = (name: string): boolean =>
    /^(?:npm_(?!config_(?:registry|cache))|NODE_OPTIONS|NODE_TEST|JEST_)/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isTheirs(name)));
}
