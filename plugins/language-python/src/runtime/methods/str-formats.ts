import { ONE_ARGUMENT, RAW } from '../calls/signature.js';
import { formatMap, formatMethod } from '../format/str-format.js';
import { strRows } from './str-rows.js';

/** Methods that fill in replacement fields. */
export const STR_FORMATS = strRows({
  format: [RAW, (run, text, args, keywords) => formatMethod(run, text, args, keywords)],
  format_map: [ONE_ARGUMENT, (run, text, [mapping]) => formatMap(run, text, mapping)],
});
