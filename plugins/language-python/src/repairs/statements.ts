import type { Repair } from 'lackpy';
import { dedented, holdsLongString, remove, replace, textOf } from './edits.js';
import { resultOf } from './returns.js';
import { callOf, isUnsupported, nodesOf, stringOf } from './shapes.js';

/** Everything that could be imported is there already, or not at all. */
export const DROP_IMPORT: Repair = {
  name: 'drop_import',
  edits: (program) =>
    nodesOf(program, 'Unsupported')
      .filter((node) => isUnsupported(node, 'Import', 'ImportFrom'))
      .map((node) => remove(program, node)),
};

/** `return x` at the end of a cell means its output, also when a condition chooses what is returned. */
export const RETURN_RESULT: Repair = {
  name: 'return_result',
  edits: (program) => {
    const last = program.body.at(-1);
    if (last === undefined) return [];
    if (isUnsupported(last, 'Return') && last.children.length === 0) return [remove(program, last)];
    const result = resultOf(program, program.body);
    const first = program.body[result?.rest.length ?? program.body.length];
    return result === null || first === undefined
      ? []
      : [{ start: first.start, end: last.end, text: result.value }];
  },
};

/** `print(x)` or a notebook's `display(x)` as last line shows x; as the cell's last expression it is also its output. */
export const PRINT_RESULT: Repair = {
  name: 'print_result',
  always: true,
  edits: (program, { tools }) => {
    const last = program.body.at(-1);
    const shows = ['print', 'display'].filter((shown) => tools.every(({ name }) => name !== shown));
    const call = last?.type === 'Expr' ? callOf(last.value, ...shows) : null;
    const value = call?.args[0];
    if (call === null || value === undefined || value.type === 'Starred') return [];
    if (call.args.length > 1 || call.keywords.length > 0) return [];
    return [replace(call, textOf(program, value))];
  },
};

/** A cell that ends with an assignment has no output: what it assigned last was meant. */
export const RESULT_LINE: Repair = {
  name: 'result_line',
  always: true,
  edits: (program) => {
    const last = program.body.at(-1);
    const target =
      last?.type === 'Assign' ? last.targets[0] : last?.type === 'AugAssign' ? last.target : undefined;
    if (last === undefined || target?.type !== 'Name') return [];
    return [{ start: last.end, end: last.end, text: `\n${target.id}` }];
  },
};

/** `if __name__ == '__main__':` is always so in a cell. */
export const MAIN_GUARD: Repair = {
  name: 'main_guard',
  edits: (program) =>
    program.body.flatMap((statement) => {
      if (statement.type !== 'If' || statement.orelse.length > 0) return [];
      const { test, body } = statement;
      const isGuard =
        test.type === 'Compare' &&
        test.left.type === 'Name' &&
        test.left.id === '__name__' &&
        stringOf(test.comparators[0]) === '__main__';
      return isGuard && !holdsLongString(program, body) ? [replace(statement, dedented(program, body))] : [];
    }),
};
