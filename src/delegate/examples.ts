import type { ResolvedKit } from '../kit/kit-resolver.js';
import type { Example } from '../ports/example.js';
import type { Parser } from '../ports/parser.js';
import type { Limits } from '../ports/limits.js';
import { rank } from '../relevance/rank.js';
import { fillTemplate } from '../templates/fill/fill-template.js';
import { compilePattern } from '../templates/pattern/compile-pattern.js';
import type { Template } from '../templates/template.js';
import type { TemplateStore } from '../templates/template-store.js';

/** So many are handed to tiers, which show as many as fit. */
const MOST = 5;

/** The pairs of a kit, its tools and the templates of a language that are nearest to an intent, best first. */
export async function nearestExamples(
  intent: string,
  kit: ResolvedKit,
  parser: Parser,
  limits: Limits,
  templates: TemplateStore,
): Promise<readonly Example[]> {
  const all = [
    ...kit.examples,
    ...[...kit.tools].flatMap(([name, { spec }]) => (name === spec.name ? spec.examples : [])),
    ...(await templateExamples(parser, limits, kit, templates)),
  ];
  if (all.length === 0) return [];
  const documents = all.map((example, index) => ({ id: String(index), name: '', text: example.intent }));
  return rank(intent, documents)
    .filter(({ score }) => score > 0)
    .slice(0, MOST)
    .flatMap(({ id }) => all[Number(id)] ?? []);
}

async function templateExamples(
  parser: Parser,
  limits: Limits,
  kit: ResolvedKit,
  templates: TemplateStore,
): Promise<Example[]> {
  const { templates: known } = await templates.list().catch(() => ({ templates: [] }));
  const own = known.filter(({ language, example }) => language === parser.language && example !== null);
  const filled = await Promise.all(own.map((template) => filledExample(template, parser, limits, kit)));
  return filled.filter((example) => example !== null);
}

/** A template filled in for its own example; null where that does not match its pattern. */
async function filledExample(
  template: Template,
  parser: Parser,
  limits: Limits,
  kit: ResolvedKit,
): Promise<Example | null> {
  const intent = template.example ?? '';
  try {
    const reserved = new Set(kit.tools.keys());
    const captures = (await compilePattern(template.pattern)).match(intent);
    if (captures === null) return null;
    return { intent, program: fillTemplate(template, captures, { parser, limits, reserved }) };
  } catch {
    return null;
  }
}
