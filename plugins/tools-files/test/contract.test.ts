import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workspaceAt } from 'lackpy';
import { makeContribution, testToolProvider } from 'lackpy/testing';
import plugin from '../src/index.js';

const base = mkdtempSync(path.join(tmpdir(), 'lackpy-files-contract-'));
let count = 0;

afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('contract', () => {
  testToolProvider({
    it: test,
    create: () => {
      const root = path.join(base, String(count++));
      mkdirSync(path.join(root, 'src'), { recursive: true });
      writeFileSync(path.join(root, 'src/a.txt'), 'one two two');
      return makeContribution(plugin, 'toolProvider', 'files', { workspace: workspaceAt(root) });
    },
    calls: [
      { tool: 'read_file', args: { path: 'src/a.txt' }, returns: 'one two two' },
      { tool: 'find_files', args: { pattern: '**/*.txt' }, returns: ['src/a.txt'] },
      { tool: 'write_file', args: { path: 'new/b.txt', content: 'x' }, returns: true },
      { tool: 'edit_file', args: { path: 'src/a.txt', old_str: 'two', new_str: '2' }, returns: true },
      { tool: 'edit_file', args: { path: 'src/a.txt', old_str: 'nine', new_str: '9' }, returns: false },
    ],
    refuses: [{ name: 'read_fill', provider: 'files' }],
    abort: { tool: 'find_files', args: { pattern: '**' } },
  });
});
