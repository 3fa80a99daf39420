/** The implementations of one port, by name. */
export interface PortLookup<T> {
  /** Every bound name. */
  names(): readonly string[];
  /**
   * The implementation of that name, made when first asked for.
   * @throws LackpyError PORT_UNKNOWN_NAME, PLUGIN_OPTIONS or PLUGIN_LOAD_FAILED.
   */
  get(name: string): Promise<T>;
  /**
   * A further implementation with options of its own; the caller keeps it.
   * @throws LackpyError as `get`.
   */
  create(name: string, options: unknown, key: string): Promise<T>;
}
