import {
  locate,
  nameInSource,
  walk,
  type Call,
  type Diagnostic,
  type Expression,
  type Program,
  type Rule,
} from 'lackpy';

const HINT = 'Assign the result of the inner call to a variable first, then pass the variable.';

/** A rule that finds every call that is itself the argument of a call. */
export function noNestedCalls(name: string): Rule {
  return {
    name,
    check: (program) => {
      const findings: Diagnostic[] = [];
      walk(program, (node) => {
        if (node.type !== 'Call') return;
        for (const inner of nestedCalls(node)) {
          const location = locate(program.source, inner);
          const message = `${calleeOf(program, inner)} at line ${String(location.line)} is an argument of another call, forbidden by rule ${name}`;
          findings.push({ code: 'RULE_NO_NESTED_CALLS', message, location, hint: HINT });
        }
      });
      return findings;
    },
  };
}

function nestedCalls(call: Call): Call[] {
  const args = [...call.args, ...call.keywords.map((keyword) => keyword.value)];
  return args.map(unstarred).filter((arg) => arg.type === 'Call');
}

function unstarred(arg: Expression): Expression {
  return arg.type === 'Starred' ? arg.value : arg;
}

function calleeOf(program: Program, { func }: Call): string {
  if (func.type === 'Name') return `Call to '${nameInSource(program, func.id) ?? func.id}'`;
  return func.type === 'Attribute' ? `Call to '${func.attr}'` : 'Call';
}
