import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { TemplateStore } from 'lackpy';
import { ROOT } from '../../support/source-files.js';
import { tempFolder } from '../../support/temp-folder.js';

const PROGRAM = 'x = "success_count: 0"\n---\nx\r\n';
const TEXT = `---\npattern: "x"\nsuccess_count: 0\nfail_count: 0\n---\n${PROGRAM}`;
const scripts = tempFolder({
  'count.mjs': `
    import { TemplateStore } from './store.mjs';
    const [folder, times] = process.argv.slice(2);
    const store = new TemplateStore(folder);
    for (let done = 0; done < Number(times); done++) {
      await store.recordOutcome('a', { success: done % 5 !== 0 });
      process.stdout.write('.');
    }`,
  'die.mjs': `
    import { updateFile } from './update.mjs';
    const [file] = process.argv.slice(2);
    const never = { toString: () => process.kill(process.pid, 'SIGKILL') };
    await updateFile(file, () => ({ length: 1, [Symbol.toPrimitive]: () => process.kill(process.pid, 'SIGKILL') }));`,
});

beforeAll(async () => {
  await build({
    entryPoints: {
      store: path.join(ROOT, 'src/templates/template-store.ts'),
      update: path.join(ROOT, 'src/templates/update-file.ts'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir: scripts,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
});
