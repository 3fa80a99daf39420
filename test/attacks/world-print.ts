const WATCHED: readonly object[] = [
  globalThis,
  process,
  process.env,
  ...[Object, Array, Function, String, Number, Map, Set, Promise, RegExp, Error].map(
    ({ prototype }) => prototype as object,
  ),
];

/** What the objects that everything shares look like: equal before and after means that nobody touched them. */
export function worldPrint(): readonly (readonly PropertyKey[])[] {
  return WATCHED.map((watched) => [
    ...Reflect.ownKeys(watched),
    ...(Object.getPrototypeOf(watched) === null
      ? []
      : Reflect.ownKeys(Object.getPrototypeOf(watched) as object)),
  ]);
}
