/** The operators whose answer is a boolean. */
export const COMPARISONS: ReadonlySet<string> = new Set([
  ...['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', 'instanceof'],
]);
