import type { PyDict } from './py-dict.js';
import { PyObject } from './py-object.js';

/** What of a dict a view shows. */
export type ViewKind = 'keys' | 'values' | 'items';

/** What `keys`, `values` and `items` of a dict give: it follows the dict. */
export class PyDictView extends PyObject {
  constructor(
    readonly kind: ViewKind,
    readonly dict: PyDict,
  ) {
    super();
  }

  get typeName(): string {
    return `dict_${this.kind}`;
  }
}
