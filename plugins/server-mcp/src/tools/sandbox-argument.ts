import { LackpyError, type LackpyService } from 'lackpy';
import type { RunInput } from './input.js';

/**
 * The sandbox of a run that a client asks for. A client may ask for more confinement than the config, never for less:
 * `false` leaves it to the config, and where the config confines every run its profile stands.
 * @throws LackpyError USAGE for another profile than the config's.
 */
export async function sandboxArgument(
  asked: RunInput['sandbox'],
  service: LackpyService,
): Promise<string | true | undefined> {
  if (asked === undefined || asked === false) return undefined;
  if (asked === true || !(await service.status()).sandboxEnabled) return asked;
  const { chosen } = await service.sandbox();
  if (chosen === null || asked === chosen) return asked;
  throw new LackpyError(
    'USAGE',
    `Runs of this server are in the sandbox '${chosen}': '${asked}' is not possible`,
    {
      hint: 'Leave `sandbox` out.',
    },
  );
}
