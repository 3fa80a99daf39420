// Packs every package and checks the tarballs: what they hold, publint, and are-the-types-wrong.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const run = promisify(execFile);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const attw = path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

/** What a tarball may hold. */
const NEEDED =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/config\.schema\.json|dist\/.+\.m?js|build\/.+\.d\.ts)$/;

async function pack(folder, destination) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', destination];
  const { stdout } = await run('npm', args, { cwd: folder });
  const [{ filename, files }] = JSON.parse(stdout);
  return { tarball: path.join(destination, filename), files: files.map((file) => file.path) };
}

function contentFaults(folder, files, manifest) {
  const extra = files.filter((file) => !NEEDED.test(file)).map((file) => `holds ${file}, which nobody needs`);
  const stale = files
    .filter((file) => file.startsWith('build/'))
    .filter(
      (file) => !existsSync(path.join(folder, file.replace(/^build/, 'src').replace(/\.d\.ts$/, '.ts'))),
    )
    .map((file) => `holds ${file}, whose source is gone; remove build/ and build again`);
  const missing = ['dist/index.js', 'build/index.d.ts'].filter((file) => !files.includes(file));
  const library = manifest.exports !== undefined;
  return [...extra, ...stale, ...(library ? missing.map((file) => `lacks ${file}`) : [])];
}

async function lintFaults(tarball, manifest) {
  const buffer = readFileSync(tarball);
  const bytes = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
  const { messages } = await publint({ pack: { tarball: bytes }, strict: true, level: 'suggestion' });
  return messages.map((message) => `publint: ${formatMessage(message, manifest, { color: false })}`);
}

async function typeFaults(tarball) {
  const args = [attw, tarball, '--profile', 'esm-only', '--format', 'json', '--quiet'];
  try {
    await run(process.execPath, args, { cwd: tmpdir(), maxBuffer: 64 * 1024 * 1024 });
    return [];
  } catch (error) {
    return [`are the types wrong: npx attw ${path.basename(tarball)} --profile esm-only\n${error.stdout}`];
  }
}

async function check(folder, destination) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { tarball, files } = await pack(folder, destination);
  const linted = await Promise.all([lintFaults(tarball, manifest), typeFaults(tarball)]);
  return {
    name: manifest.name,
    files: files.length,
    faults: [...contentFaults(folder, files, manifest), ...linted.flat()],
  };
}

async function inTurns(items, most, work) {
  const waiting = [...items];
  const results = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      results.push(await work(item));
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}

const plugins = readdirSync(path.join(root, 'plugins')).map((name) => path.join(root, 'plugins', name));
const folders = [root, ...plugins].filter((folder) => existsSync(path.join(folder, 'package.json')));
const destination = mkdtempSync(path.join(tmpdir(), 'lackpy-pack-'));
try {
  const results = await inTurns(folders, availableParallelism(), (folder) => check(folder, destination));
  for (const { name, files, faults } of results.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    console.log(`${faults.length === 0 ? 'ok   ' : 'FAULT'} ${name} (${files} files)`);
    for (const fault of faults) console.log(`      ${fault}`);
  }
  if (results.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
} finally {
  rmSync(destination, { recursive: true, force: true });
}
