import type { Cursor, Value } from 'lackpy';
import { valueError } from './errors.js';
import { PyIterator } from './values/py-iterator.js';

/** A cursor that must not be asked while it is answering. */
class GeneratorCursor implements Cursor {
  private running = false;

  constructor(private readonly source: Cursor) {}

  next(): Value {
    if (this.running) throw valueError('generator already executing');
    this.running = true;
    try {
      return this.source.next();
    } finally {
      this.running = false;
    }
  }
}

/** The value of a generator expression. */
export function newGenerator(source: Cursor, captured: () => readonly Value[]): PyIterator {
  return new PyIterator('generator', new GeneratorCursor(source), captured);
}
