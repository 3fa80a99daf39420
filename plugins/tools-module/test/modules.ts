import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { workspaceAt, type ToolProvider, type ToolSpec } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import plugin from '../src/index.js';

const FILES: Readonly<Record<string, string>> = {
  'tools/slug.mjs': `
    export const slugify = (text, separator = '-') => text.toLowerCase().split(' ').join(separator);
    export default (text) => text + '!';
    export const text = { shout(value) { return this.prefix + value; }, prefix: '> ' };
    export const version = 3;
    export const nothing = null;
    export class Slug {}
    export const wait = async ({ value }, { signal }) => {
      signal.throwIfAborted();
      if (value !== 'later') return value;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      });
    };
  `,
  'tools/old.cjs': 'exports.half = (n) => n / 2; exports.list = { first: (items) => items[0] };',
  'tools/transpiled.cjs': 'exports.__esModule = true; exports.default = (n) => n + 1;',
  'tools/broken.mjs': 'throw new Error("out of order");',
  'tools/data.json': '{}',
  'node_modules/kit/package.json':
    '{"name":"kit","exports":{".":{"import":"./main.mjs"},"./sub/*":"./lib/*.mjs","./evil":"./../../tools/slug.mjs"}}',
  'node_modules/kit/main.mjs': 'export const one = () => 1;',
  'node_modules/kit/lib/two.mjs': 'export const two = () => 2;',
  'node_modules/plain/package.json': '{"name":"plain","main":"index.js"}',
  'node_modules/plain/index.js': 'module.exports = { three: () => 3 };',
};

/** A workspace with modules of every kind. Returns its folder. */
export function makeWorkspace(): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'lackpy-module-'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** The provider in a workspace. */
export function createProvider(root: string): Promise<ToolProvider> {
  return makeContribution(plugin, 'toolProvider', 'module', { workspace: workspaceAt(root) });
}

/** A tool of the provider with these argument names. */
export function specOf(
  providerConfig: ToolSpec['providerConfig'],
  args: readonly string[] = ['value'],
): ToolSpec {
  return {
    name: 'tool',
    provider: 'module',
    providerConfig,
    description: '',
    args: args.map((name) => ({ name, type: 'any', description: '', required: true })),
    returns: 'any',
    gradeW: 0,
    effectsCeiling: 0,
    effects: { reads: [], modifies: [] },
    aliases: [],
    examples: [],
  };
}
