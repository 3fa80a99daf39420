import type { Node, Repair, Statement, Unsupported } from 'lackpy';
import { dedented, holdsLongString, replace } from './edits.js';
import { callOf, isUnsupported } from './shapes.js';

/**
 * A `try` at the end of a cell whose handlers only print or raise: an error ends the cell and is reported without it.
 * Not one with `else` or `finally`, and not one that goes on after an error.
 */
export const TRY_BODY: Repair = {
  name: 'try_body',
  edits: (program) => {
    const last = program.body.at(-1);
    if (last === undefined || !isUnsupported(last, 'Try')) return [];
    const first = last.children.findIndex(isHandler);
    const handlers = last.children.slice(first);
    const body = last.children.slice(0, first);
    if (first < 0 || !handlers.every(onlyReports) || holdsLongString(program, body)) return [];
    return [replace(last, dedented(program, body))];
  },
};

function isHandler(node: Node): node is Unsupported {
  return isUnsupported(node, 'ExceptHandler');
}

/** The first child of a handler may be the type of the error. */
function onlyReports(node: Node): boolean {
  if (!isHandler(node)) return false;
  const statements = node.children.filter((child) => child.type === 'Expr' || child !== node.children[0]);
  return statements.length > 0 && statements.every((child) => reports(child as Statement));
}

function reports(statement: Statement): boolean {
  if (isUnsupported(statement, 'Raise')) return true;
  return statement.type === 'Expr' && callOf(statement.value, 'print') !== null;
}
