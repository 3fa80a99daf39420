import { toJson, type Expression, type Statement } from 'lackpy';

/** Program text whose tree these statements are. */
export function printBody(body: readonly Statement[]): string {
  return body.map(printStatement).join('\n');
}

function printStatement(statement: Statement): string {
  switch (statement.type) {
    case 'Expr':
      return printExpression(statement.value);
    case 'Assign':
      return [...statement.targets, statement.value].map(printExpression).join(' = ');
    default:
      throw new TypeError(`The language cannot say ${statement.type}`);
  }
}

function printExpression(expression: Expression): string {
  switch (expression.type) {
    case 'Name':
      return expression.id;
    case 'Constant':
      return expression.kind === 'float' ? printFloat(Number(expression.value)) : toJson(expression.value);
    case 'Call':
      return `${printExpression(expression.func)}(${expression.args.map(printExpression).join(', ')})`;
    case 'List':
      return `[${expression.elts.map(printExpression).join(', ')}]`;
    case 'Dict':
      return `{${expression.keys.map((key, index) => printEntry(key, expression.values[index])).join(', ')}}`;
    default:
      throw new TypeError(`The language cannot say ${expression.type}`);
  }
}

function printEntry(key: Expression | null, value: Expression | undefined): string {
  if (key === null || value === undefined) throw new TypeError('The language cannot spread a mapping');
  return `${printExpression(key)}: ${printExpression(value)}`;
}

function printFloat(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
