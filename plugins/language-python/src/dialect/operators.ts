import type { OperatorNames } from 'lackpy';

/** The node names of Python's operators, all of them, so that those a grammar refuses are named as Python names them. */
export const OPERATORS: OperatorNames = {
  binary: {
    '+': 'Add',
    '-': 'Sub',
    '*': 'Mult',
    '/': 'Div',
    '//': 'FloorDiv',
    '%': 'Mod',
    '**': 'Pow',
    '@': 'MatMult',
    '&': 'BitAnd',
    '|': 'BitOr',
    '^': 'BitXor',
    '<<': 'LShift',
    '>>': 'RShift',
  },
  unary: { '+': 'UAdd', '-': 'USub', not: 'Not', '~': 'Invert' },
  boolean: { and: 'And', or: 'Or' },
  compare: {
    '==': 'Eq',
    '!=': 'NotEq',
    '<': 'Lt',
    '<=': 'LtE',
    '>': 'Gt',
    '>=': 'GtE',
    is: 'Is',
    'is not': 'IsNot',
    in: 'In',
    'not in': 'NotIn',
  },
};
