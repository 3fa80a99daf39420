import type { Expression, FormattedValue, JoinedStr } from '../../ast/nodes.js';

/**
 * A format string whose captured fields have become part of its text; a plain string when nothing else is left. So
 * `f'Hello {name}'` reads `'Hello World'`, and no quote inside a capture has to stand inside a field.
 * @param captured the fields that hold a capture.
 */
export function joinText(node: JoinedStr, captured: ReadonlySet<Expression>): Expression {
  const values: Expression[] = [];
  for (const value of node.values.map((one) => (captured.has(one) ? textOf(one) : one))) {
    const last = values.at(-1);
    if (isText(value) && last !== undefined && isText(last)) {
      values[values.length - 1] = {
        ...last,
        value: String(last.value) + String(value.value),
        end: value.end,
      };
    } else {
      values.push(value);
    }
  }
  const [only] = values;
  if (values.length === 1 && only !== undefined && isText(only))
    return { ...only, start: node.start, end: node.end };
  return { ...node, values: values.filter((value) => !isText(value) || value.value !== '') };
}

/** Whether a field prints its value as it is. */
export function isPlainField(value: Expression): value is FormattedValue {
  return (
    value.type === 'FormattedValue' &&
    value.formatSpec === null &&
    (value.conversion === null || value.conversion === 's')
  );
}

function textOf(value: Expression): Expression {
  return value.type === 'FormattedValue' ? value.value : value;
}

function isText(value: Expression): value is Expression & { type: 'Constant' } {
  return value.type === 'Constant' && value.kind === 'str';
}
