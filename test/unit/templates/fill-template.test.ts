import fc from 'fast-check';
import { DEFAULT_LIMITS, fillTemplate, type Expression, type Statement, type Template } from 'lackpy';
import { treeLanguage } from '../../support/tree-language.js';

const AT = { start: 0, end: 0 };
const limits = DEFAULT_LIMITS;

const load = (id: string): Expression => ({ type: 'Name', id, ctx: 'load', ...AT });
const store = (id: string): Expression => ({ type: 'Name', id, ctx: 'store', ...AT });
const text = (value: string): Expression => ({ type: 'Constant', kind: 'str', value, ...AT });
const int = (value: number | bigint): Expression => ({ type: 'Constant', kind: 'int', value, ...AT });
const float = (value: number): Expression => ({ type: 'Constant', kind: 'float', value, ...AT });
const set = (...elts: Expression[]): Expression => ({ type: 'Set', elts, ...AT });
const call = (func: Expression, ...args: Expression[]): Expression => ({
  type: 'Call',
  func,
  args,
  keywords: [],
  ...AT,
});
const attribute = (value: Expression, attr: string): Expression => ({
  type: 'Attribute',
  value,
  attr,
  ctx: 'load',
  ...AT,
});
const joined = (...values: Expression[]): Expression & { type: 'JoinedStr' } => ({
  type: 'JoinedStr',
  values,
  ...AT,
});
const field = (
  value: Expression,
  conversion: 's' | 'r' | 'a' | null = null,
  spec?: Expression & { type: 'JoinedStr' },
): Expression => ({
  type: 'FormattedValue',
  value,
  conversion,
  formatSpec: spec ?? null,
  ...AT,
});
const show = (value: Expression): Statement => ({ type: 'Expr', value, ...AT });
const assign = (target: Expression, value: Expression): Statement => ({
  type: 'Assign',
  targets: [target],
  value,
  ...AT,
});

function templateOf(body: readonly Statement[]): Template {
  return {
    name: 't',
    path: '/w/t.tmpl',
    pattern: 'x',
    language: 'tree',
    kit: null,
    successCount: 0,
    failCount: 0,
    example: null,
    program: treeLanguage.print({ body }),
    programLine: 7,
  };
}

function fill(
  body: readonly Statement[],
  captures: Readonly<Record<string, string>>,
  reserved: readonly string[] = [],
): readonly Statement[] {
  const context = { parser: treeLanguage, limits, reserved: new Set(reserved) };
  const { program } = treeLanguage.parse(
    fillTemplate(templateOf(body), new Map(Object.entries(captures)), context),
    limits,
  );
  return program?.body ?? [];
}

describe('captures', () => {
  const captures = { x: 'A', n: '12', other: 'B' };

  test.each<[string, Expression, Expression]>([
    ['a whole string', text('{x}'), text('A')],
    ['a part of a string', text('src/{x}/{other}.py {y} {} {{x}}'), text('src/A/B.py {y} {} {A}')],
    ['nothing in a string without braces', text('x'), text('x')],
    ['a name', load('x'), text('A')],
    ['an argument', call(load('f'), load('x')), call(load('f'), text('A'))],
    ['a receiver', attribute(load('x'), 'upper'), attribute(text('A'), 'upper')],
    ['not a called function', call(load('x'), text('{x}')), call(load('x'), text('A'))],
    ['not an attribute', attribute(load('y'), 'x'), attribute(load('y'), 'x')],
    ['not another name', load('y'), load('y')],
    ['a number in braces', set(load('n')), int(12)],
    ['text in braces', set(load('x')), text('A')],
    ['an element of a larger set', set(load('n'), int(1)), set(text('12'), int(1))],
    ['a field of a format string', joined(text('a '), field(load('x')), text(' b')), text('a A b')],
    ['a lone field', joined(field(load('x'))), text('A')],
    [
      'a field beside another',
      joined(field(load('x')), field(load('y'))),
      joined(text('A'), field(load('y'))),
    ],
    ['a field with !s', joined(field(load('x'), 's'), field(load('y'))), joined(text('A'), field(load('y')))],
    ['a field with !r', joined(field(load('x'), 'r')), joined(field(text('A'), 'r'))],
    [
      'a field with a spec',
      joined(field(load('n'), null, joined(text('>{x}')))),
      joined(field(text('12'), null, joined(text('>{x}')))),
    ],
    [
      'a field in a spec',
      joined(field(load('y'), null, joined(field(load('n'))))),
      joined(field(load('y'), null, joined(field(text('12'))))),
    ],
    [
      'the text of a format string',
      joined(text('{x} '), field(load('y'))),
      joined(text('A '), field(load('y'))),
    ],
    [
      'an expression in a field',
      joined(field(call(load('len'), load('x')))),
      joined(field(call(load('len'), text('A')))),
    ],
    ['braces in a field', joined(field(set(load('n')))), joined(field(int(12)))],
  ])('fill %s', (_, before, after) => {
    expect(fill([show(before)], captures)).toEqual([show(after)]);
  });

  test.each<[string, Statement[]]>([
    ['assigns', [assign(store('x'), int(1)), show(load('x'))]],
    ['assigns and prints', [assign(store('x'), int(1)), show(joined(field(load('x'))))]],
    ['assigns and puts into a set', [assign(store('x'), int(1)), show(set(load('x')))]],
    [
      'loops over',
      [
        {
          type: 'For',
          target: store('x'),
          iter: call(load('f')),
          body: [show(load('x'))],
          orelse: [],
          ...AT,
        },
      ],
    ],
    [
      'has as a parameter',
      [
        show({
          type: 'Lambda',
          params: [{ type: 'arg', arg: 'x', kind: 'positional', default: null, ...AT }],
          body: load('x'),
          ...AT,
        }),
      ],
    ],
    [
      'has as an annotation',
      [{ type: 'AnnAssign', target: store('y'), annotation: load('x'), value: null, ...AT }],
    ],
  ])('leave a name that the program %s', (_, body) => {
    expect(fill(body, captures)).toEqual(body);
  });

  test('leave bare what is a tool, param or builtin, but not in fields and braces', () => {
    const body = [show(load('x')), show(joined(field(load('x')))), show(set(load('x'))), show(text('{x}'))];
    expect(fill(body, captures, ['x'])).toEqual([
      show(load('x')),
      show(text('A')),
      show(text('A')),
      show(text('A')),
    ]);
  });

  test.each<[string, Expression]>([
    ['0', int(0)],
    ['7', int(7)],
    ['9007199254740991', int(Number.MAX_SAFE_INTEGER)],
    ['9007199254740993', int(9007199254740993n)],
    ['1.5', float(1.5)],
    ['3.0', float(3)],
    ['007', text('007')],
    ['-5', text('-5')],
    ['1e5', text('1e5')],
    ['1_000', text('1_000')],
    ['1.', text('1.')],
    ['٣', text('٣')],
    [' 7', text(' 7')],
    ['', text('')],
    ['9'.repeat(2_000), text('9'.repeat(2_000))],
  ])('in braces: %j', (capture, expected) => {
    expect(fill([show(set(load('x')))], { x: capture })).toEqual([show(expected)]);
  });

  test('are not looked into again', () => {
    const body = [show(text('{x}{y}')), show(joined(field(load('x')), field(load('y')))), show(load('x'))];
    expect(fill(body, { x: '{y}', y: '{x}' })).toEqual([
      show(text('{y}{x}')),
      show(text('{y}{x}')),
      show(text('{y}')),
    ]);
  });

  test.each(['constructor', '__proto__', 'toString'])('take no value from the name %s', (name) => {
    const body = [show(text(`{${name}}`)), show(load(name))];
    expect(fill(body, { x: 'A' })).toEqual(body);
    expect(fill(body, Object.fromEntries([[name, 'A']]))).toEqual([show(text('A')), show(text('A'))]);
  });

  test('go into a program of any depth', () => {
    let deep: Expression = load('x');
    for (let depth = 0; depth < 20_000; depth++) deep = { type: 'UnaryOp', op: '-', operand: deep, ...AT };
    const parser = {
      ...treeLanguage,
      parse: () => ({ program: { ...empty, body: [show(deep)] } }),
      print: () => 'printed',
    };
    const context = { parser, limits, reserved: new Set<string>() };
    expect(fillTemplate(templateOf([]), new Map([['x', 'A']]), context)).toBe('printed');
  });

  const { program: empty } = treeLanguage.parse('[]', limits) as {
    program: NonNullable<ReturnType<typeof treeLanguage.parse>['program']>;
  };
});

describe('a template', () => {
  test('without captures is given as it is, unread', () => {
    const template = { ...templateOf([]), program: '# a comment\nx  =  1\n' };
    expect(fillTemplate(template, new Map(), { parser: treeLanguage, limits, reserved: new Set() })).toBe(
      template.program,
    );
  });

  test('whose program cannot be parsed is named with its line', () => {
    const location = { line: 3, column: 1, endLine: 3, endColumn: 2 };
    const diagnostic = { code: 'PARSE_ERROR', message: 'Parse error: nonsense (line 3)', location };
    const parser = { ...treeLanguage, parse: () => ({ program: null, diagnostics: [diagnostic] as const }) };
    expect(() =>
      fillTemplate(templateOf([]), new Map([['x', 'A']]), { parser, limits, reserved: new Set() }),
    ).toThrow(
      expect.objectContaining({
        code: 'TEMPLATE_INVALID',
        message: '/w/t.tmpl:9: Parse error: nonsense (line 3)',
      }) as Error,
    );
  });

  test('that holds what no program may is named with its line', () => {
    const body: Statement[] = [{ type: 'Unsupported', name: 'Import', children: [], ...AT }];
    expect(() => fill(body, { x: 'A' })).toThrow("/w/t.tmpl:7: no program may use 'Import'");
  });
});

test('whatever is captured, only values of constants differ', () => {
  const body: Statement[] = [
    assign(
      store('y'),
      call(load('f'), text('{a}'), load('a'), joined(text('x{b}'), field(load('a')), field(load('b'), 'r'))),
    ),
    assign(store('z'), set(load('a'))),
    show(joined(field(load('a')), field(load('y'), null, joined(text('>'), field(load('b')))))),
  ];
  const shape = (statements: readonly Statement[]): string =>
    JSON.stringify(statements, (key, value: unknown) =>
      key === 'kind' || key === 'value' ? shapeOf(value) : value,
    );
  const shapeOf = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? value : 'constant';
  const captured = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      "'",
      '"',
      "'''",
      '\\',
      '\n',
      '{a}',
      '{b}',
      '{{b}}',
      "'); __import__('os').system('x') #",
      '\ud800',
      '\0',
      '12',
      '1.5',
      '}',
      '{',
    ),
  );
  const benign = shape(fill(body, { a: 'A', b: 'B' }));
  fc.assert(
    fc.property(captured, captured, (a, b) => {
      expect(shape(fill(body, { a, b }))).toBe(benign);
    }),
  );
});
