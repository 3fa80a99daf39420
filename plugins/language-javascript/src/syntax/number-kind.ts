/**
 * What kind of constant a number is. JavaScript has one type of numbers; the kind only tells where a whole number fits,
 * as an argument of a tool.
 */
export function numberKind(value: number): 'int' | 'float' {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? 'int' : 'float';
}
