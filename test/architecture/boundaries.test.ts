import path from 'node:path';
import { ROOT, importsOf, pluginFolders, sourceFiles } from '../support/source-files.js';

const SRC = path.join(ROOT, 'src');

function relative(file: string): string {
  return path.relative(ROOT, file);
}

/** The room of src that a relative import of a core file leads to. */
function roomOf(file: string, specifier: string): string {
  const target = path.relative(SRC, path.resolve(path.dirname(file), specifier));
  return target.includes(path.sep) ? (target.split(path.sep)[0] ?? '') : '(root)';
}

/** Rooms of the core that each inner room may import from. Rooms not listed are outer and may import any. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ast: ['ast'],
  diagnostics: ['diagnostics', 'ast'],
  ports: ['ports', 'ast', 'diagnostics', 'trace'],
  trace: ['trace', 'ports', 'diagnostics'],
  workspace: ['workspace', 'config', 'kit', 'ports', 'diagnostics'],
  kit: ['kit', 'config', 'ports', 'diagnostics', 'workspace'],
  templates: ['templates', 'ast', 'ports', 'diagnostics', 'kit', 'workspace'],
  config: ['config', 'policy', 'ports', 'diagnostics', 'plugins'],
  prompt: ['prompt', 'relevance', 'diagnostics', 'ports', 'signatures'],
  relevance: ['relevance'],
  text: ['text', 'ports'],
  policy: ['policy', 'ast', 'diagnostics', 'kit', 'ports', 'signatures'],
  signatures: ['signatures', 'ast', 'diagnostics', 'ports'],
  quartermaster: ['quartermaster', 'kit', 'ports', 'relevance'],
  correction: ['correction', 'ast', 'diagnostics', 'ports'],
};

describe('the core', () => {
  const files = sourceFiles(SRC);

  test('imports no plugin', () => {
    const plugins = path.join(ROOT, 'plugins') + path.sep;
    const offenders = files.filter((file) =>
      importsOf(file).some((name) => {
        return name.startsWith('lackpy-plugin') || path.resolve(path.dirname(file), name).startsWith(plugins);
      }),
    );
    expect(offenders.map(relative)).toEqual([]);
  });

  test('keeps dependencies pointing inward', () => {
    const offenders = files.flatMap((file) => {
      const room = path.relative(SRC, file).split(path.sep)[0] ?? '';
      const allowed = MAY_IMPORT[room];
      if (allowed === undefined) return [];
      const rooms = importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => roomOf(file, name));
      return rooms
        .filter((target) => !allowed.includes(target))
        .map((target) => `${relative(file)} → ${target}`);
    });
    expect(offenders).toEqual([]);
  });

  test('uses the container in its own room only', () => {
    const users = files.filter((file) => importsOf(file).includes('inversify'));
    expect(
      users.filter((file) => !relative(file).startsWith(path.join('src', 'container'))).map(relative),
    ).toEqual([]);
  });
});

describe.each(pluginFolders().map((folder) => [path.basename(folder), folder]))(
  'plugin %s',
  (_name, folder) => {
    const files = sourceFiles(path.join(folder, 'src'));

    test('imports the core by its name, and no other plugin', () => {
      const offenders = files.flatMap((file) =>
        importsOf(file)
          .filter((name) => {
            if (name.startsWith('.'))
              return !path.resolve(path.dirname(file), name).startsWith(path.join(folder, 'src'));
            return name.startsWith('lackpy') && name !== 'lackpy';
          })
          .map((name) => `${relative(file)} → ${name}`),
      );
      expect(offenders).toEqual([]);
    });
  },
);
