import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { workspaceAt } from 'lackpy';
import { makeContribution, testTraceSink } from 'lackpy/testing';
import plugin from '../src/index.js';

const base = mkdtempSync(path.join(os.tmpdir(), '__short__-'));
let count = 0;

after(() => rmSync(base, { recursive: true, force: true }));

testTraceSink({
  it: (name, body) => void test(name, body),
  create: async () => {
    const root = path.join(base, String(count++));
    const sink = await makeContribution(plugin, 'traceSink', '__snake__', { workspace: workspaceAt(root) });
    return { sink, read: async () => readFileSync(path.join(root, '.lackpy/__short__.log'), 'utf8') };
  },
});
