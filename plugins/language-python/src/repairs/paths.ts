import type { Call, Expression, Fix, Program, Repair } from 'lackpy';
import { operand, replace, textOf } from './edits.js';
import { dotted, nodesOf, stringOf, toolNamed } from './shapes.js';

/** Paths are text with `/`, and a search for files is a tool. */
export const OS_PATH: Repair = {
  name: 'os_path',
  edits: (program, { tools }) => {
    const find = toolNamed(tools, 'find_files', 'glob');
    return nodesOf(program, 'Call').flatMap((call): Fix[] => {
      const text = inPlainText(program, call, find);
      return text === null ? [] : [replace(call, text)];
    });
  },
};

function inPlainText(program: Program, call: Call, find: string | null): string | null {
  const [first] = call.args;
  if (first === undefined || call.args.some(({ type }) => type === 'Starred')) return null;
  switch (dotted(call.func)) {
    case 'os.path.join':
      return joined(program, call.args);
    case 'os.path.basename':
      return `${operand(program, first)}.split('/')[-1]`;
    case 'os.path.dirname':
      return `'/'.join(${operand(program, first)}.split('/')[:-1])`;
    case 'os.path.exists':
    case 'os.path.isfile':
      return find === null || !isPlainFile(first) ? null : `(len(${find}(${textOf(program, first)})) > 0)`;
    case 'glob.glob':
    case 'glob.iglob':
      return find === null || call.keywords.some(({ arg }) => arg !== 'recursive')
        ? null
        : `${find}(${textOf(program, first)})`;
    default:
      return null;
  }
}

/** Parts that follow one another; a part that is known to begin at the root begins anew. */
function joined(program: Program, parts: readonly Expression[]): string {
  const root = parts.findLastIndex((part) => stringOf(part)?.startsWith('/') === true);
  const used = parts
    .slice(Math.max(root, 0))
    .filter((part, index, all) => index === all.length - 1 || stringOf(part) !== '');
  const texts = used.map((part, index) => {
    const text = stringOf(part);
    return text === null || index === used.length - 1 ? text : text.replace(/\/$/, '');
  });
  if (texts.every((text) => text !== null)) return JSON.stringify(texts.join('/'));
  return `(${used.map((part) => operand(program, part)).join(" + '/' + ")})`;
}

/** A path that is written out, names a file by its extension and is no pattern. */
function isPlainFile(node: Expression): boolean {
  return /^[^*?[\]{}]*\w\.\w+$/.test(stringOf(node) ?? '');
}

/** `Path('src').rglob('*.py')` is a search for files; its paths are text. */
export const PATH_GLOB: Repair = {
  name: 'path_glob',
  edits: (program, { tools }) => {
    const find = toolNamed(tools, 'find_files', 'glob');
    if (find === null) return [];
    return nodesOf(program, 'Call').flatMap((call) => {
      const pattern = patternOf(call);
      return pattern === null ? [] : [replace(call, `${find}(${JSON.stringify(pattern)})`)];
    });
  },
};

function patternOf({ func, args, keywords }: Call): string | null {
  if (func.type !== 'Attribute' || func.value.type !== 'Call' || keywords.length > 0 || args.length > 1)
    return null;
  const { value: owner } = func;
  const folder = owner.args.length === 0 ? '.' : stringOf(owner.args[0]);
  const pattern = stringOf(args[0]);
  const isPath = dotted(owner.func) === 'Path' || dotted(owner.func) === 'pathlib.Path';
  if (!isPath || folder === null || pattern === null || owner.args.length > 1) return null;
  if (func.attr !== 'glob' && func.attr !== 'rglob') return null;
  const base = folder === '.' || folder === './' ? '' : `${folder.replace(/\/$/, '')}/`;
  return `${base}${func.attr === 'rglob' ? '**/' : ''}${pattern}`;
}
