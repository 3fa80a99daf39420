import type { Cursor, Value } from 'lackpy';
import { valueError } from './errors.js';
import type { Run } from './run.js';
import { PyIterator } from './values/py-iterator.js';

/** Steps of going on with a generator. */
const RESUMING = 3;

/** A cursor that must not be asked while it is answering. */
class GeneratorCursor implements Cursor {
  private running = false;

  constructor(
    private readonly run: Run,
    private readonly source: Cursor,
  ) {}

  next(): Value {
    if (this.running) throw valueError('generator already executing');
    this.running = true;
    this.run.spend(RESUMING);
    try {
      return this.source.next();
    } finally {
      this.running = false;
    }
  }
}

/** The value of a generator expression. */
export function newGenerator(run: Run, source: Cursor, captured: () => readonly Value[]): PyIterator {
  return new PyIterator('generator', new GeneratorCursor(run, source), captured);
}
