import type { ToolFunction } from 'lackpy';

/** How many words `text` has. Arguments come from programs that models write: they may be anything. */
export const countWords: ToolFunction = ({ text }) => {
  if (typeof text !== 'string') throw new TypeError("'text' has to be text");
  return text.split(/\s+/).filter((word) => word !== '').length;
};
