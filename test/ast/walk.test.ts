import { SourceText, childrenOf, walk, type Expression, type Program } from 'lackpy';

const span = { start: 0, end: 0 };

function programOf(value: Expression): Program {
  const body = [{ type: 'Expr' as const, value, ...span }];
  return { type: 'Module', language: 'none', source: new SourceText(''), body, ...span };
}

test('a list of any length is walked', () => {
  const elts = Array.from({ length: 500_000 }, (): Expression => ({
    type: 'Constant',
    kind: 'int',
    value: 1,
    ...span,
  }));
  let nodes = 0;
  walk(programOf({ type: 'List', elts, ctx: 'load', ...span }), () => nodes++);
  expect(nodes).toBe(elts.length + 3);
});

test('a node type that nobody knows is an error', () => {
  const unknown = { type: 'Mystery', ...span } as unknown as Expression;
  expect(() => childrenOf(unknown)).toThrow("Unknown node type 'Mystery'");
  expect(() => walk(programOf(unknown), () => undefined)).toThrow(TypeError);
});
