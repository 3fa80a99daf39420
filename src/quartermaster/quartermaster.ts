import type { Grade } from '../kit/grade.js';
import type { ToolSpec } from '../ports/tool-provider.js';
import { rank } from '../relevance/rank.js';

/** The most tools that are chosen for one intent. */
const MOST_TOOLS = 6;

/** A tool that fits the intent less than this part of the best one is left out. */
const NEAR = 0.35;

/**
 * The smallest set of tools that can serve an intent, by the words they share with it: those that fit it about as well as
 * the best one, the lower graded first where two fit equally. Where no tool shares a word, every tool that only reads.
 * @param tools all that there are.
 * @param bound the highest grade that may be chosen.
 * @returns names, in the order of the toolbox; the same for the same input.
 */
export function chooseTools(intent: string, tools: readonly ToolSpec[], bound: Grade): string[] {
  const allowed = tools.filter(
    ({ gradeW, effectsCeiling }) => gradeW <= bound.w && effectsCeiling <= bound.d,
  );
  const documents = [...allowed].sort(byGrade).map((tool) => ({
    id: tool.name,
    name: [tool.name, ...tool.aliases].join(' '),
    text: [tool.description, ...tool.examples.map((example) => example.intent)].join(' '),
  }));
  const ranked = rank(intent, documents).filter(({ score }) => score > 0);
  const best = ranked[0]?.score ?? 0;
  const near = ranked.filter(({ score }) => score >= best * NEAR).slice(0, MOST_TOOLS);
  const chosen = new Set(near.map(({ id }) => id));
  if (chosen.size === 0) return allowed.filter(isReading).map(({ name }) => name);
  return allowed.filter(({ name }) => chosen.has(name)).map(({ name }) => name);
}

function byGrade(left: ToolSpec, right: ToolSpec): number {
  return left.gradeW + left.effectsCeiling - (right.gradeW + right.effectsCeiling);
}

function isReading({ gradeW, effectsCeiling }: ToolSpec): boolean {
  return gradeW <= 1 && effectsCeiling <= 1;
}
