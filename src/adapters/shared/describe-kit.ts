import type { LackpyService } from '../../delegate/lackpy-service.js';
import type { KitInput } from '../../kit/kit-resolver.js';

/**
 * What an agent is told of the one tool: what it does, and the tools of the kit.
 * @throws LackpyError for a kit that cannot be used.
 */
export async function describeKit(service: LackpyService, kit: KitInput | undefined): Promise<string> {
  const { description } = await service.kitInfo(kit);
  return [
    'Does a task that takes several tool calls in one go. Say what is wanted in words; a small program is written,',
    'proven harmless and run with these tools:',
    description,
  ].join('\n');
}
