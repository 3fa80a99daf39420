/** What every value has in common that is not a primitive of the host or a list. */
export abstract class PyObject {
  /** The name of the value's type, as messages and `<class '…'>` show it. */
  abstract get typeName(): string;
}
