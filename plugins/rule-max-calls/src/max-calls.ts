import { locate, nameInSource, walk, type Name, type Rule } from 'lackpy';

/** A rule that counts the calls of plain names, which are tools and builtins, and finds the first beyond `max`. */
export function maxCalls(name: string, max: number): Rule {
  return {
    name,
    check: (program) => {
      const called: Name[] = [];
      walk(program, (node) => {
        if (node.type === 'Call' && node.func.type === 'Name') called.push(node.func);
      });
      const first = called.sort((left, right) => left.start - right.start)[max];
      if (first === undefined) return [];
      const location = locate(program.source, first);
      const callee = nameInSource(program, first.id) ?? first.id;
      const message = `Found ${String(called.length)} calls, more than the maximum of ${String(max)}: '${callee}' at line ${String(location.line)} is the first beyond it`;
      const hint = 'Call each tool once, keep its result in a variable and use the variable.';
      return [{ code: 'RULE_MAX_CALLS', message, location, hint }];
    },
  };
}
