/** Something that is made when it is first asked for: most callers never ask. */
export class Later<T> {
  private made: { readonly value: T } | null = null;

  constructor(private readonly make: () => T) {}

  read(): T {
    this.made ??= { value: this.make() };
    return this.made.value;
  }
}
