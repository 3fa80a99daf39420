import type { Grammar } from 'lackpy';
import { BUILTIN_NAMES } from '../runtime/names.js';

/** What composes tools: the counterpart of the original's first list. */
const STRICT_NODES: readonly string[] = [
  ...['Module', 'Expr', 'Assign', 'AugAssign', 'If', 'For', 'Return'],
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
  ...['Attribute', 'Subscript', 'List', 'Dict', 'JoinedStr', 'FormattedValue', 'Optional', 'Receiver'],
  ...['Lambda', 'arguments', 'arg'],
  ...['Add', 'Sub', 'Mult', 'Div', 'Mod', 'UAdd', 'USub', 'Not', 'And', 'Or', 'Coalesce', 'Omit'],
  ...['Eq', 'NotEq', 'StrictEq', 'StrictNotEq', 'Lt', 'LtE', 'Gt', 'GtE', 'In'],
];

/** What models write anyway and harms nobody. */
const FURTHER_NODES: readonly string[] = ['Block', 'Break', 'Continue', 'Pow', 'TypeOf', 'Pass'];

const FORBIDDEN_NODES: readonly string[] = [
  ...['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportDefaultDeclaration'],
  ...['FunctionDeclaration', 'FunctionExpression', 'ClassDeclaration', 'ClassExpression', 'NewExpression'],
  ...['ThisExpression', 'Super', 'MetaProperty', 'YieldExpression', 'SequenceExpression'],
  ...['WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForInStatement', 'ForAwaitStatement'],
  ...['SwitchStatement', 'TryStatement', 'ThrowStatement', 'LabeledStatement', 'WithStatement'],
  ...['DebuggerStatement', 'TaggedTemplateExpression', 'RegExpLiteral', 'BigIntLiteral', 'ArrayHole'],
  ...['AssignmentExpression', 'UpdateExpression', 'PropertyAccessor', 'OptionalCall', 'CallWithoutNew'],
  ...['VariableDeclaration', 'AssignmentToConstant', 'UndeclaredAssignment', 'UseBeforeDeclaration'],
  ...[
    'BitAnd',
    'BitOr',
    'BitXor',
    'LShift',
    'RShift',
    'UnsignedRShift',
    'Invert',
    'Void',
    'Delete',
    'InstanceOf',
  ],
];

const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  ...[
    'eval',
    'Function',
    'globalThis',
    'window',
    'self',
    'global',
    'process',
    'require',
    'module',
    'exports',
  ],
  ...[
    'Reflect',
    'Proxy',
    'Symbol',
    'arguments',
    'Atomics',
    'SharedArrayBuffer',
    'WebAssembly',
    'Deno',
    'Bun',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'XMLHttpRequest', 'document'],
  ...[
    'Buffer',
    'WeakRef',
    'FinalizationRegistry',
    'Iterator',
    'AsyncFunction',
    'GeneratorFunction',
    'RegExp',
  ],
]);

function grammar(name: string, nodes: readonly string[], more: readonly string[]): Grammar {
  return {
    name,
    allowedNodes: new Set(nodes),
    forbiddenNodes: [...FORBIDDEN_NODES, ...more],
    forbiddenNames: FORBIDDEN_NAMES,
    builtins: BUILTIN_NAMES,
    lambdaPlace: 'argument',
  };
}

/** The grammars of JavaScript by name. */
export const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['standard', grammar('standard', [...STRICT_NODES, ...FURTHER_NODES], [])],
  ['strict', grammar('strict', STRICT_NODES, FURTHER_NODES)],
]);
