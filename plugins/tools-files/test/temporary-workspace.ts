import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PlainObject, ToolRegistration, ToolSpec } from 'lackpy';
import type { Confinement } from '../src/confinement/confinement.js';
import { descriptorConfinement, hasDescriptors } from '../src/confinement/descriptor-confinement.js';
import { pathConfinement } from '../src/confinement/path-confinement.js';
import { FilesProvider } from '../src/files-provider.js';
import { optionsSchema } from '../src/options.js';

export const CANARY = 'CANARY-7f3a: no tool may reach this';

/** Every way of confinement that this system has. */
export const CONFINEMENTS: readonly (readonly [string, Confinement])[] = [
  ['path', pathConfinement],
  ...(hasDescriptors() ? ([['descriptor', descriptorConfinement]] as const) : []),
];

/** Calls a file tool by name. */
export type Call = (tool: string, args: PlainObject, signal?: AbortSignal) => Promise<unknown>;

export interface TemporaryWorkspace {
  readonly root: string;
  /** A folder beside the workspace; `secret.txt` in it holds the canary. */
  readonly outside: string;
  /** A path inside the workspace. */
  readonly at: (name: string) => string;
  readonly put: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly text: (name: string) => Promise<string>;
  /** The tools of a new provider. */
  readonly tools: (options?: object, confinement?: Confinement) => Call;
}

/** The complete spec of one of a provider's registrations. */
export function specOf(registration: ToolRegistration): ToolSpec {
  return { providerConfig: {}, ...registration } as ToolSpec;
}

function callsOf(root: string, options: object, confinement: Confinement | undefined): Call {
  const provider = new FilesProvider('files', root, optionsSchema.parse(options), confinement);
  return async (tool, args, signal = new AbortController().signal) => {
    const registration = provider.tools().find(({ name }) => name === tool);
    if (registration === undefined) throw new Error(`No tool ${tool}`);
    return provider.resolve(specOf(registration))(args, { signal });
  };
}

/** Runs a test in a workspace of its own. */
export async function inWorkspace(test: (workspace: TemporaryWorkspace) => Promise<void>): Promise<void> {
  const base = await realpath(await mkdtemp(path.join(tmpdir(), 'lackpy-files-')));
  const root = path.join(base, 'workspace');
  const outside = path.join(base, 'outside');
  const at = (name: string): string => path.join(root, name);
  try {
    await mkdir(root);
    await mkdir(outside);
    await writeFile(path.join(outside, 'secret.txt'), CANARY);
    await test({
      root,
      outside,
      at,
      put: async (name, content) => {
        await mkdir(path.dirname(at(name)), { recursive: true });
        await writeFile(at(name), content);
      },
      text: (name) => readFile(at(name), 'utf8'),
      tools: (options = {}, confinement) => callsOf(root, options, confinement),
    });
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

/** Everything beside the workspace: names and contents. */
export async function outsideState({ root, outside }: TemporaryWorkspace): Promise<string> {
  const names = await readdir(outside, { recursive: true });
  const beside = await readdir(path.dirname(root));
  const secret = await readFile(path.join(outside, 'secret.txt'), 'utf8');
  return JSON.stringify([beside.sort(), names.sort(), secret]);
}

/** Names of what lies in the workspace, everything at any depth. */
export async function namesInside({ root }: TemporaryWorkspace): Promise<string[]> {
  return (await readdir(root, { recursive: true })).sort();
}
