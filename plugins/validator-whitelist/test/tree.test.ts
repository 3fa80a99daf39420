import type { BinOp, Expression, Lambda, Statement } from 'lackpy';
import { makeContribution } from 'lackpy/testing';
import plugin from '../src/index.js';
import { call, name, program, scopeAllowing, scopeWith, statement } from './tree.js';

const validator = await makeContribution(plugin, 'validator', 'whitelist');

const span = { start: 0, end: 0 };
const one: Expression = { type: 'Constant', kind: 'int', value: 1, ...span };

function messages(body: readonly Statement[], scope = scopeWith(), text = ''): string[] {
  return validator.validate(program(body, text), scope).diagnostics.map(({ message }) => message);
}

function binary(op: string): BinOp {
  return { type: 'BinOp', left: one, op, right: one, ...span };
}

const lambda: Lambda = { type: 'Lambda', params: [], body: one, ...span };

describe('what no known parser makes is refused all the same', () => {
  test('a node type outside the tree, even one that the grammar lists', () => {
    const unknown = { type: 'Mystery', ...span } as unknown as Statement;
    expect(messages([unknown])).toEqual(['Forbidden AST node: Mystery at line 1']);
    expect(messages([unknown], scopeAllowing(['Mystery']))).toEqual([
      'Forbidden AST node: Mystery at line 1',
    ]);
  });

  test('a node without a type', () => {
    const broken = { type: undefined, ...span } as unknown as Statement;
    expect(messages([broken])).toEqual(['Forbidden AST node: undefined at line 1']);
  });

  test('a node type that objects have as a property', () => {
    const broken = { type: 'constructor', ...span } as unknown as Statement;
    expect(messages([broken])).toEqual(['Forbidden AST node: constructor at line 1']);
  });

  test('an Unsupported node with the name of an allowed one', () => {
    const disguised: Statement = { type: 'Unsupported', name: 'Expr', children: [], ...span };
    expect(messages([disguised])).toEqual(['Forbidden AST node: Expr at line 1']);
  });

  test('an operator without a name in the dialect', () => {
    expect(messages([statement(binary('<=>'))])).toEqual(['Forbidden AST node: <=> at line 1']);
    expect(messages([statement(binary('constructor'))])).toEqual([
      'Forbidden AST node: constructor at line 1',
    ]);
  });

  test('an operator whose name the grammar does not list', () => {
    expect(messages([statement(binary('**'))])).toEqual(['Forbidden AST node: Pow at line 1']);
    expect(messages([statement(binary('**'))], scopeAllowing(['Pow']))).toEqual([]);
  });

  test('a name that no parser brought into its normal form', () => {
    expect(messages([statement(name('ｏｐｅｎ'))])).toEqual(["Forbidden name: 'open' at line 1"]);
    expect(messages([statement(name('a_＿b'))])).toEqual(["Forbidden name: 'a__b' at line 1"]);
  });

  test('an attribute with two underscores in a row, even one that the dialect lists', () => {
    const dialect = { ...scopeWith().dialect, methods: new Set(['strip', '__len__']) };
    const attribute = (attr: string): Statement =>
      statement({ type: 'Attribute', value: name('x'), attr, ctx: 'load', ...span });
    const scope = { ...scopeAllowing(['Attribute']), dialect };
    expect(messages([attribute('strip')], scope)).toEqual([]);
    expect(messages([attribute('__len__')], scope)).toEqual(["Forbidden attribute: '__len__' at line 1"]);
  });

  test('an assignment to something that holds no value', () => {
    const assign: Statement = { type: 'Assign', targets: [call(name('len'), [])], value: one, ...span };
    expect(messages([assign])).toEqual(['Forbidden AST node: Call as assignment target at line 1']);
  });
});

describe('lambdas by place', () => {
  const parts = ['arguments', 'arg', 'keyword'];
  const asKey = call(name('len'), [], [{ type: 'keyword', arg: 'key', value: lambda, ...span }]);
  const asOther = call(name('len'), [], [{ type: 'keyword', arg: 'other', value: lambda, ...span }]);
  const asMapping = call(name('len'), [], [{ type: 'keyword', arg: null, value: lambda, ...span }]);
  const asArgument = call(name('len'), [lambda]);
  const asFunction = call(lambda, []);
  const isRefused = (value: Expression, place: 'key' | 'argument'): boolean =>
    messages([statement(value)], scopeAllowing(parts, { lambdaPlace: place })).length > 0;

  test('key: only the value of key=', () => {
    const values = [asKey, asOther, asMapping, asArgument, asFunction, lambda];
    expect(values.map((value) => isRefused(value, 'key'))).toEqual([false, true, true, true, true, true]);
  });

  test('argument: every argument, but never the function that is called', () => {
    const values = [asKey, asOther, asMapping, asArgument, asFunction, lambda];
    expect(values.map((value) => isRefused(value, 'argument'))).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  test('one finding for a lambda outside the grammar, its parts included', () => {
    const grammar = { allowedNodes: new Set(['Module', 'Expr', 'Constant']) };
    const whole: Lambda = {
      ...lambda,
      params: [{ type: 'arg', arg: 'x', kind: 'positional', default: null, ...span }],
    };
    expect(messages([statement(whole)], scopeAllowing([], grammar))).toEqual([
      'Forbidden AST node: Lambda at line 1',
    ]);
  });

  test('a grammar that allows lambdas must allow their parameters by name', () => {
    const whole: Lambda = {
      ...lambda,
      params: [{ type: 'arg', arg: 'x', kind: 'positional', default: null, ...span }],
    };
    const value = call(name('len'), [], [{ type: 'keyword', arg: 'key', value: whole, ...span }]);
    const found = messages([statement(value)], scopeAllowing(['keyword']));
    expect(found).toEqual(['Forbidden AST node: arguments at line 1']);
    expect(messages([statement(value)], scopeAllowing(['keyword', 'arguments']))).toEqual([
      'Forbidden AST node: arg at line 1',
    ]);
  });
});

describe('order and hints', () => {
  test('findings, calls and variables come in source order, whatever order the tree has', () => {
    const text = 'foo() if bar() else baz()';
    const value: Expression = {
      type: 'IfExp',
      body: call(name('foo', 0), []),
      test: call(name('bar', 9), []),
      orelse: call(name('baz', 20), []),
      start: 0,
      end: text.length,
    };
    const outcome = validator.validate(program([statement(value)], text), scopeAllowing(['IfExp']));
    expect(outcome.calls).toEqual(['foo', 'bar', 'baz']);
    expect(outcome.diagnostics.map(({ location }) => location?.column)).toEqual([1, 10, 21]);
  });

  test('the dialect words the hint of a refused name', () => {
    const { diagnostics } = validator.validate(program([statement(name('open'))]), scopeWith());
    expect(diagnostics.map(({ hint }) => hint)).toEqual(['use read_file(path)']);
  });

  test.each([
    ['fetsh', "Did you mean 'fetch'?"],
    ['lenn', "Did you mean 'len'?"],
    ['target', "'target' is a value that is already there; use it without calling it."],
    ['strip', "'strip' is a method: call it on a value, as in value.strip(…)."],
    ['somewhere_else', 'Use a tool of the kit: fetch.'],
  ])('an unknown function %s says what to do', (id, hint) => {
    const { diagnostics } = validator.validate(program([statement(call(name(id), []))]), scopeWith());
    expect(diagnostics.map((diagnostic) => diagnostic.hint)).toEqual([hint]);
  });

  test('a kit without tools has none to offer', () => {
    const scope = scopeWith({ tools: new Set() });
    const { diagnostics } = validator.validate(program([statement(call(name('somewhere'), []))]), scope);
    expect(diagnostics[0]).not.toHaveProperty('hint');
  });

  test('advice ends where it would cost too much', () => {
    const text = ' '.repeat(100);
    const hintsOf = (ids: readonly string[]): (string | undefined)[] => {
      const body = ids.map((id, start) => statement(call(name(id, start), [])));
      return validator.validate(program(body, text), scopeWith()).diagnostics.map(({ hint }) => hint);
    };
    const slips = Array.from({ length: 60 }, (_, index) => `fetch${String.fromCharCode(0x61 + index)}`);
    const advice = hintsOf(slips);
    expect(advice.filter((hint) => hint === "Did you mean 'fetch'?")).toHaveLength(50);
    expect(hintsOf(slips.map(() => 'fetcch'))).toEqual(slips.map(() => "Did you mean 'fetch'?"));
    const long = 'f'.repeat(65);
    const scope = scopeWith({ tools: new Set([`${long}f`]) });
    const outcome = validator.validate(program([statement(call(name(long), []))]), scope);
    expect(outcome.diagnostics[0]?.hint).not.toMatch(/Did you mean/);
  });

  test('a name of any length is cut in the message', () => {
    const id = 'x'.repeat(100_000);
    expect(messages([statement(call(name(id), []))])[0]?.length).toBeLessThan(200);
  });
});
