import type { LackpyService } from '../delegate/lackpy-service.js';
import { LackpyError } from '../diagnostics/lackpy-error.js';
import type { Grade } from '../kit/grade.js';
import { AUTO_KIT, type KitInput } from '../kit/kit-resolver.js';
import type { EvalFile } from './eval-file.js';

/** The highest grade of tools that only read. */
export const READ_ONLY: Grade = { w: 1, d: 1 };

/**
 * Refuses kits whose tools do more than read. The kit `auto` has no tools yet; what it chooses is bounded when it does.
 * @throws LackpyError USAGE naming the first such case, or as resolving a kit does.
 */
export async function refuseEffects(service: LackpyService, file: EvalFile): Promise<void> {
  for (const [kit, index] of firstUses(file)) {
    const { grade } = await service.kitInfo(kit);
    if (grade.w > READ_ONLY.w || grade.d > READ_ONLY.d) throw refusal(index, grade);
  }
}

/** Every kit of the file once, with the case that uses it first. */
function firstUses(file: EvalFile): Iterable<readonly [KitInput | undefined, number]> {
  const uses = new Map<string, readonly [KitInput | undefined, number]>();
  for (const [index, item] of file.cases.entries()) {
    const kit = item.kit ?? file.kit;
    const key = JSON.stringify(kit) ?? '';
    if (kit !== AUTO_KIT && !uses.has(key)) uses.set(key, [kit, index]);
  }
  return uses.values();
}

function refusal(index: number, { w, d }: Grade): LackpyError {
  return new LackpyError(
    'USAGE',
    `The kit of cases[${String(index)}] can change things: its grade is w ${String(w)}, d ${String(d)}`,
    {
      hint: 'Every program of an eval really runs. Use a kit of grade w 1, d 1, or allow effects with --yes (allowEffects in code).',
      key: `cases[${String(index)}].kit`,
    },
  );
}
