import {
  SourceText,
  type Call,
  type Dialect,
  type Expression,
  type Grammar,
  type Keyword,
  type Name,
  type Program,
  type Statement,
  type ValidationScope,
} from 'lackpy';

/** A program around hand-made statements, for what no parser makes. */
export function program(body: readonly Statement[], text = ''): Program {
  return { type: 'Module', language: 'test', source: new SourceText(text), body, start: 0, end: text.length };
}

export function name(id: string, start = 0): Name {
  return { type: 'Name', id, ctx: 'load', start, end: start + id.length };
}

export function call(func: Expression, args: readonly Expression[], keywords: readonly Keyword[] = []): Call {
  return { type: 'Call', func, args, keywords, start: func.start, end: func.end };
}

export function statement(value: Expression): Statement {
  return { type: 'Expr', value, start: value.start, end: value.end };
}

const grammar: Grammar = {
  name: 'standard',
  allowedNodes: new Set(['Module', 'Expr', 'Assign', 'Name', 'Constant', 'Call', 'BinOp', 'Add', 'Lambda']),
  forbiddenNodes: [],
  forbiddenNames: new Set(['open']),
  builtins: new Set(['len']),
  lambdaPlace: 'key',
};

const dialect = {
  language: 'test',
  operators: { binary: { '+': 'Add', '**': 'Pow' }, unary: {}, boolean: {}, compare: {} },
  methods: new Set(['strip']),
  hints: new Map([['open', 'use read_file(path)']]),
} as unknown as Dialect;

/** A scope of one tool, `fetch`, in a language that has only what the validator looks at. */
export function scopeWith(changes: Partial<ValidationScope> = {}): ValidationScope {
  const scope = { grammar, dialect, tools: new Set(['fetch']), params: new Set(['target']), rules: [] };
  return { ...scope, ...changes };
}

export function scopeAllowing(nodes: readonly string[], changes: Partial<Grammar> = {}): ValidationScope {
  const allowedNodes = new Set([...grammar.allowedNodes, ...nodes]);
  return scopeWith({ grammar: { ...grammar, allowedNodes, ...changes } });
}
