import type { OperatorNames } from 'lackpy';

/** The node names of JavaScript's operators, all of them, so that those a grammar refuses have a name. */
export const OPERATORS: OperatorNames = {
  binary: {
    '+': 'Add',
    '-': 'Sub',
    '*': 'Mult',
    '/': 'Div',
    '%': 'Mod',
    '**': 'Pow',
    '&': 'BitAnd',
    '|': 'BitOr',
    '^': 'BitXor',
    '<<': 'LShift',
    '>>': 'RShift',
    '>>>': 'UnsignedRShift',
    omit: 'Omit',
  },
  unary: {
    '+': 'UAdd',
    '-': 'USub',
    '!': 'Not',
    '~': 'Invert',
    typeof: 'TypeOf',
    void: 'Void',
    delete: 'Delete',
  },
  boolean: { '&&': 'And', '||': 'Or', '??': 'Coalesce' },
  compare: {
    '==': 'Eq',
    '!=': 'NotEq',
    '===': 'StrictEq',
    '!==': 'StrictNotEq',
    '<': 'Lt',
    '<=': 'LtE',
    '>': 'Gt',
    '>=': 'GtE',
    in: 'In',
    instanceof: 'InstanceOf',
  },
};
