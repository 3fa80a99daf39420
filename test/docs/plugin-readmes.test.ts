import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIAGNOSTIC_CODES, ERROR_CODES, type PluginManifest } from 'lackpy';
import * as z from 'zod';
import { RUN_HELP } from '../../src/ports/run-codes.js';
import { REFUSAL_CODES } from '../../plugins/server-mcp/src/tools/refusal-codes.js';
import { pluginFolders, sourceFiles } from '../support/source-files.js';

const CODES: ReadonlySet<string> = new Set(
  [ERROR_CODES, DIAGNOSTIC_CODES, RUN_HELP, REFUSAL_CODES].flatMap((table) => Object.keys(table)),
);

interface JsonSchema {
  readonly properties?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly anyOf?: readonly JsonSchema[];
}

/** The options of a schema, with their defaults. */
function optionsOf(schema: JsonSchema): (readonly [name: string, otherwise: unknown])[] {
  const own = Object.entries(schema.properties ?? {}).map(
    ([name, { default: given }]) => [name, given] as const,
  );
  return [...own, ...(schema.anyOf ?? []).flatMap(optionsOf)];
}

async function schemasOf(folder: string): Promise<JsonSchema[]> {
  const file = pathToFileURL(path.join(folder, 'src/index.ts')).href;
  const { default: plugin } = (await import(file)) as { default?: PluginManifest };
  const contributions = Object.values(plugin?.provides ?? {}).flat();
  return contributions
    .filter(({ options }) => options !== undefined)
    .map(
      ({ options }) =>
        z.toJSONSchema(options as unknown as z.ZodType, {
          io: 'input',
          unrepresentable: 'any',
        }) as JsonSchema,
    );
}

/** What can be looked for in a table: numbers of bytes stand there as MiB. */
function isPlain(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && value < 1_000_000)
  );
}

describe.each(pluginFolders().map((folder) => [path.basename(folder), folder]))(
  'the README of %s',
  (_name, folder) => {
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');

    test('has a purpose, a sample, options and errors', () => {
      expect(readme).toMatch(/^# lackpy-plugin-[\w-]+\n\n\w/);
      expect(readme).toMatch(/^```\w+\n/m);
      expect(readme).toMatch(/^## Options\n/m);
      expect(readme).toMatch(/^## (Errors|Fails|The checks|How a run ends)\n/m);
    });

    test('names every option, with its default', async () => {
      const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
      for (const [name, otherwise] of (await schemasOf(folder)).flatMap(optionsOf)) {
        const row = rows.find((line) => line.startsWith(`| \`${name}\``)) ?? `no row for ${name}`;
        expect(row).toContain(`\`${name}\``);
        if (isPlain(otherwise)) expect(row.replaceAll(',', '')).toContain(String(otherwise));
      }
    });

    test('names every code that its sources can give', () => {
      const sources = sourceFiles(path.join(folder, 'src')).map((file) => readFileSync(file, 'utf8'));
      const given = sources.flatMap((text) =>
        [...text.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/g)].map(([, code = '']) => code),
      );
      const codes = [...new Set(given)].filter((code) => CODES.has(code));
      expect(codes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
    });
  },
);
