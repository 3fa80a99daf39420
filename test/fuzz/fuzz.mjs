// Feeds the parser, the validator and the border with broken input:  npm run fuzz -- [count] [first seed] [language]
// Prints what broke as JSON and exits with 1; prints how much was tried otherwise.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_LIMITS, isProgramError } from 'lackpy';
import javascript from 'lackpy-plugin-language-javascript';
import python from 'lackpy-plugin-language-python';
import whitelist from 'lackpy-plugin-validator-whitelist';
import { mutate, randomNumbers, strangeData } from './mutate.mjs';

/** Longer than this nothing small may take, on any machine. */
const HANG_MS = 2000;
const MOST_SHOWN = 10;

const count = Number(process.argv[2] ?? 20_000);
const firstSeed = Number(process.argv[3] ?? 1);
const LANGUAGES = {
  python: { plugin: python, extension: '.py', separator: '\n---\n' },
  javascript: { plugin: javascript, extension: '.js', separator: '\n// ---\n' },
};
const language = process.argv[4] ?? 'python';
const { plugin, extension, separator } = LANGUAGES[language];
const folder = path.join(import.meta.dirname, '../language', language);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(extension))
  .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split(separator));

const parser = await plugin.provides.parser[0].create();
const validator = await whitelist.provides.validator[0].create();
const scope = {
  grammar: parser.dialect.grammars.get('standard'),
  dialect: parser.dialect,
  tools: new Set(['read_file']),
  params: new Set(['x']),
  rules: [],
};
const runtime = parser.dialect.createRuntime({
  allocate: () => undefined,
  spend: () => undefined,
  write: () => undefined,
});
const counts = { trees: 0, faults: 0, valid: 0, copied: 0, refused: 0 };

/** An error or a tree, with places inside the text; a tree can be validated and printed. */
async function checkText(text) {
  const { program, diagnostics = [] } = parser.parse(text, DEFAULT_LIMITS);
  const lines = text.split(/\r\n|[\r\n]/).length;
  for (const { message, location } of diagnostics) {
    if (message === '') throw new Error('a fault without words');
    if (location !== null && !(location.line >= 1 && location.line <= lines + 1)) {
      throw new Error(`a fault on line ${location.line} of ${lines}`);
    }
  }
  if (program === null) {
    if (diagnostics.length === 0) throw new Error('neither a tree nor a fault');
    counts.faults++;
    return;
  }
  counts.trees++;
  const outcome = await validator.validate(program, scope);
  if (outcome.program === null) return;
  counts.valid++;
  const printed = parser.print(program);
  if (parser.parse(printed, DEFAULT_LIMITS).program === null) {
    throw new Error(`what it prints cannot be read again: ${printed}`);
  }
}

/** Data comes in as a value that prints and goes out as plain data again, or is refused as an error of the program. */
function checkData(data) {
  try {
    const value = runtime.fromHost(data);
    runtime.display(value);
    runtime.toHost(value);
    counts.copied++;
  } catch (error) {
    if (!isProgramError(error)) throw error;
    counts.refused++;
  }
}

async function tried(seed, what, input, check) {
  const started = performance.now();
  try {
    await check(input);
  } catch (error) {
    return {
      seed,
      what,
      input: String(typeof input === 'string' ? input : ''),
      error: String(error?.stack ?? error),
    };
  }
  const took = performance.now() - started;
  return took < HANG_MS ? null : { seed, what, input: String(input), error: `took ${Math.round(took)} ms` };
}

const broken = [];
for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  const random = randomNumbers(seed);
  const text = mutate(seeds[Math.floor(random() * seeds.length)], random);
  for (const fault of [
    await tried(seed, 'text', text, checkText),
    await tried(seed, 'data', strangeData(random), checkData),
  ]) {
    if (fault !== null && broken.length < MOST_SHOWN) broken.push(fault);
  }
}
console.log(JSON.stringify(broken.length === 0 ? counts : broken, null, 2));
process.exitCode = broken.length === 0 ? 0 : 1;
