import type { Grammar } from 'lackpy';
import { BUILTIN_NAMES } from './builtin-names.js';

/**
 * The first list of the original, exactly: it has keyword arguments and `with` without the nodes inside them, so that
 * neither passes.
 */
const STRICT_NODES: readonly string[] = [
  ...['Module', 'Expr', 'Assign', 'AugAssign', 'If', 'For', 'With'],
  ...[
    'Name',
    'Load',
    'Store',
    'Constant',
    'BinOp',
    'UnaryOp',
    'BoolOp',
    'Compare',
    'IfExp',
    'Call',
    'Starred',
  ],
  ...['Attribute', 'Subscript', 'Slice', 'List', 'Tuple', 'Set', 'Dict'],
  ...['ListComp', 'SetComp', 'DictComp', 'comprehension', 'JoinedStr', 'FormattedValue'],
  ...['Add', 'Sub', 'Mult', 'Div', 'FloorDiv', 'Mod', 'UAdd', 'USub', 'Not', 'And', 'Or'],
  ...['Eq', 'NotEq', 'Lt', 'LtE', 'Gt', 'GtE', 'Is', 'IsNot', 'In', 'NotIn'],
];

/** What models write anyway and harms nobody. */
const FURTHER_NODES: readonly string[] = [
  ...[
    'withitem',
    'keyword',
    'AnnAssign',
    'Pass',
    'Break',
    'Continue',
    'GeneratorExp',
    'Lambda',
    'arguments',
    'arg',
  ],
];

const FORBIDDEN_NODES: readonly string[] = [
  ...['Import', 'ImportFrom', 'FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Return', 'Delete', 'While'],
  ...[
    'Try',
    'TryStar',
    'ExceptHandler',
    'Raise',
    'Assert',
    'Global',
    'Nonlocal',
    'Yield',
    'YieldFrom',
    'Await',
  ],
  ...['AsyncFor', 'AsyncWith', 'Match', 'NamedExpr', 'TypeAlias'],
  ...['Pow', 'MatMult', 'BitAnd', 'BitOr', 'BitXor', 'LShift', 'RShift', 'Invert'],
];

const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  ...['__import__', '__builtins__', '__build_class__', 'open', 'input', 'breakpoint'],
  ...['globals', 'locals', 'vars', 'dir', 'getattr', 'setattr', 'delattr', 'hasattr', 'type', 'super'],
  ...[
    'classmethod',
    'staticmethod',
    'property',
    'memoryview',
    'bytearray',
    'bytes',
    'map',
    'filter',
    'reduce',
  ],
  ...['exit', 'quit', 'os', 'sys', 'pathlib', 'subprocess', 'shutil'],
]);

function grammar(name: string, nodes: readonly string[], more: readonly string[]): Grammar {
  return {
    name,
    allowedNodes: new Set(nodes),
    forbiddenNodes: [...FORBIDDEN_NODES, ...more],
    forbiddenNames: FORBIDDEN_NAMES,
    builtins: BUILTIN_NAMES,
    lambdaPlace: 'key',
  };
}

/** The grammars of Python by name. */
export const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['standard', grammar('standard', [...STRICT_NODES, ...FURTHER_NODES], [])],
  [
    'strict',
    grammar('strict', STRICT_NODES, ['Lambda', 'AnnAssign', 'GeneratorExp', 'Pass', 'Break', 'Continue']),
  ],
]);
