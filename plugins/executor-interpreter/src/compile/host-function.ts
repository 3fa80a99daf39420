/** A function of the host around text that was generated. */
export type HostFunction<Result> = (links: unknown) => Result;

interface FunctionConstructor {
  new <Result>(parameter: string, body: string): HostFunction<Result>;
}

/** The constructor of async functions, which has no global name. */
const { constructor: AsyncFunction } = (async () => Promise.resolve()) as unknown as {
  readonly constructor: FunctionConstructor;
};

/** Makes an async function of the host; the text sees its argument as `L`. */
export function asyncFunction<Result>(text: string): HostFunction<Promise<Result>> {
  return new AsyncFunction('L', text);
}

/** The same for one that is not async. */
export function plainFunction<Result>(text: string): HostFunction<Result> {
  // The text holds no word of the program but encoded literals.
  return new (Function as unknown as FunctionConstructor)('L', text);
}
