import { locate, type Diagnostic, type Program, type Validator } from 'lackpy';

const MOST_NAMES = 50;

/**
 * A validator that asks an inner one first and only ever tightens its answer: a program passes when the inner one has
 * accepted it and there is nothing to add.
 */
export function __camel__Validator(inner: Validator): Validator {
  return {
    validate: (program, scope) => {
      const outcome = inner.validate(program, scope);
      const further = tooManyNames(program, outcome.variables);
      if (further.length === 0) return outcome;
      return { ...outcome, program: null, diagnostics: [...outcome.diagnostics, ...further] };
    },
  };
}

function tooManyNames(program: Program, variables: readonly string[]): Diagnostic[] {
  if (variables.length <= MOST_NAMES) return [];
  const location = locate(program.source, program);
  const message = `The program assigns ${String(variables.length)} names, more than the maximum of ${String(MOST_NAMES)}`;
  return [{ code: '__snake__', message, location, hint: 'Use a list in place of many names.' }];
}
