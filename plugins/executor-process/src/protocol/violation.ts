/** What a child must not do: the run ends, and the child with it. */
export class Violation extends Error {}
