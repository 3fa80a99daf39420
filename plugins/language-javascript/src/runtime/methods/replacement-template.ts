import type { Run } from '../run.js';

/** What `$` may be followed by in a replacement where text is replaced. */
const REFERENCE = /\$[$&`']/g;

/** The replacement for text found at one place, with what its references stand for. */
export function fillTemplate(
  run: Run,
  template: string,
  text: string,
  wanted: string,
  place: number,
): string {
  if (!template.includes('$')) return template;
  run.spend(template.length >>> 4);
  const end = place + wanted.length;
  return template.replace(REFERENCE, (reference) => {
    const part = referred(reference, text, wanted, place, end);
    run.allocateText(part.length);
    return part;
  });
}

function referred(reference: string, text: string, wanted: string, place: number, end: number): string {
  switch (reference) {
    case '$&':
      return wanted;
    case '$`':
      return text.slice(0, place);
    case "$'":
      return text.slice(end);
    default:
      return '$';
  }
}
