import { locate, type Rule } from 'lackpy';

/** A rule that finds the first statement beyond `max`. */
export function __camel__(name: string, max: number): Rule {
  return {
    name,
    check: ({ body, source }) => {
      const first = body[max];
      if (first === undefined) return [];
      const location = locate(source, first);
      const message = `Found ${String(body.length)} statements, more than the maximum of ${String(max)}: the first beyond it is at line ${String(location.line)}`;
      return [{ code: name, message, location, hint: 'Write a shorter program.' }];
    },
  };
}
