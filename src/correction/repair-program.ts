import type { Program } from '../ast/nodes.js';
import type { Limits } from '../ports/limits.js';
import type { Parser } from '../ports/parser.js';
import type { Repair, RepairScope } from '../ports/repair.js';
import { applyEdits } from './apply-edits.js';
import { TEXT_REPAIRS } from './text-repairs.js';

/** A program after repair, and the names of the repairs that changed it, in order. */
export interface Repaired {
  readonly program: string;
  readonly repairs: readonly string[];
}

/** One repair may make room for the next; more rounds than this mean that two undo one another. */
const MAX_ROUNDS = 10;

/**
 * Repairs what models write by habit: first what makes text unreadable, then constructs on the tree.
 * @param valid whether the program is valid already: then only repairs that are for all programs are made.
 */
export function repairProgram(
  source: string,
  valid: boolean,
  parser: Parser,
  scope: RepairScope,
  limits: Limits,
): Repaired {
  const repairs: string[] = [];
  const parse = (text: string): Program | null => parser.parse(text, limits).program;
  let text = parse(source) === null ? readable(source, parse, repairs) : source;
  let program = parse(text);
  const known = (parser.dialect.repairs ?? []).filter(({ always = false }) => always || !valid);
  for (let round = 0; program !== null && round < MAX_ROUNDS; round++) {
    const change = firstChange(program, text, known, scope, parse);
    if (change === null) break;
    repairs.push(change.name);
    ({ text, program } = change);
  }
  return { program: text, repairs };
}

/** The text with as many text repairs as it takes to read it; as it was when none of them helps. */
function readable(source: string, parse: (text: string) => Program | null, repairs: string[]): string {
  let text = source;
  const made: string[] = [];
  for (const { name, apply } of TEXT_REPAIRS) {
    const changed = apply(text);
    if (changed === text || changed.trim() === '') continue;
    made.push(name);
    text = changed;
    if (parse(text) === null) continue;
    repairs.push(...made);
    return text;
  }
  return source;
}

interface Change {
  readonly name: string;
  readonly text: string;
  readonly program: Program;
}

/** What the first repair that has something to do makes; one whose result cannot be read is passed over. */
function firstChange(
  program: Program,
  text: string,
  repairs: readonly Repair[],
  scope: RepairScope,
  parse: (text: string) => Program | null,
): Change | null {
  for (const repair of repairs) {
    const edits = repair.edits(program, scope);
    if (edits.length === 0) continue;
    const changed = applyEdits(text, edits);
    if (changed === text) continue;
    const next = parse(changed);
    if (next !== null) return { name: repair.name, text: changed, program: next };
  }
  return null;
}
