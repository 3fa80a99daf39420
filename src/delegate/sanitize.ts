const PREAMBLE = /^(here's|here is|the following|the solution)\b/i;
const FENCE = /^\s*(`{3,}|~{3,})[^`]*$/;

function dropPreamble(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !PREAMBLE.test(line.trim()));
  return first <= 0 ? text : lines.slice(first).join('\n');
}

/** The lines inside the first fenced block; an unclosed one reaches to the end. */
function unwrapFence(text: string): string {
  const lines = text.split('\n');
  const open = lines.findIndex((line) => FENCE.test(line));
  if (open < 0) return text;
  const marker = FENCE.exec(lines[open] ?? '')?.[1] ?? '';
  const close = lines.findIndex((line, index) => index > open && line.trim() === marker);
  return lines.slice(open + 1, close < 0 ? undefined : close).join('\n');
}

/** Program text without what models put around it: preamble lines and one fenced block, whatever its language tag. */
export function sanitize(output: string): string {
  return unwrapFence(dropPreamble(output.trim())).trim();
}
