import { SyntaxFault } from '../syntax-fault.js';
import { TokenKind } from '../token.js';
import { Char, isLineEnd } from './char-code.js';
import { skipLineContinuation } from './line-continuation.js';
import type { Scanner } from './scanner.js';

/**
 * Reads the white space at the start of a logical line and emits Indent and Dedent tokens by CPython's rules: columns
 * are counted with tabs to 8 and with tabs as 1, and both counts must agree. Blank lines count for nothing.
 */
export function scanIndentation(scanner: Scanner): void {
  let column = 0;
  let tabColumn = 0;
  let continued = 0;
  for (;;) {
    const code = scanner.peek();
    if (code === Char.Space) {
      column++;
      tabColumn++;
    } else if (code === Char.Tab) {
      column = (Math.floor(column / 8) + 1) * 8;
      tabColumn++;
    } else if (code === Char.FormFeed) {
      column = tabColumn = 0;
    } else if (code === Char.Backslash) {
      continued ||= column;
      skipLineContinuation(scanner);
      continue;
    } else break;
    scanner.position++;
  }
  const next = scanner.peek();
  if (next === Char.Hash || isLineEnd(next) || Number.isNaN(next)) return;
  applyColumn(scanner, continued || column, continued || tabColumn);
}

function applyColumn(scanner: Scanner, column: number, tabColumn: number): void {
  const { columns, tabColumns } = scanner;
  const top = columns.length - 1;
  const current = columns[top] ?? 0;
  const currentTabs = tabColumns[top] ?? 0;
  if (column === current) {
    if (tabColumn !== currentTabs) throw inconsistentTabs(scanner);
  } else if (column > current) {
    if (tabColumn <= currentTabs) throw inconsistentTabs(scanner);
    if (columns.length > scanner.nestingDepth) throw scanner.tooDeep(scanner.position);
    columns.push(column);
    tabColumns.push(tabColumn);
    scanner.emit(TokenKind.Indent, scanner.position);
  } else {
    const outer = columns.lastIndexOf(column);
    if (outer < 0) throw localFault(scanner, 'unindent does not match any outer indentation level');
    if (tabColumns[outer] !== tabColumn) throw inconsistentTabs(scanner);
    closeIndentations(scanner, column);
  }
}

/** Emits a Dedent for every open indentation deeper than `column`. */
export function closeIndentations(scanner: Scanner, column: number): void {
  const { columns, tabColumns } = scanner;
  while ((columns[columns.length - 1] ?? 0) > column) {
    columns.pop();
    tabColumns.pop();
    scanner.emit(TokenKind.Dedent, scanner.position);
  }
}

function inconsistentTabs(scanner: Scanner): SyntaxFault {
  return localFault(scanner, 'inconsistent use of tabs and spaces in indentation');
}

function localFault(scanner: Scanner, message: string): SyntaxFault {
  const { position } = scanner;
  return new SyntaxFault(message, { start: position, end: position }, 'local');
}
