import { LackpyError, didYouMean, listNames } from 'lackpy';
import { bubblewrap } from './bubblewrap.js';
import { nodePermission } from './node-permission.js';
import { nsjail } from './nsjail.js';
import type { Profile } from './profile.js';

/** Every profile, the strongest first. */
export const PROFILES: readonly Profile[] = [bubblewrap, nsjail, nodePermission];

/** @throws LackpyError SANDBOX_UNAVAILABLE for a name that no profile has. */
export function profileNamed(name: string): Profile {
  const found = PROFILES.find((profile) => profile.name === name);
  if (found !== undefined) return found;
  const names = PROFILES.map((profile) => profile.name);
  throw new LackpyError(
    'SANDBOX_UNAVAILABLE',
    `There is no sandbox profile '${name}'.${didYouMean(name, names)}`,
    {
      hint: `Profiles: ${listNames(names)}.`,
      key: 'sandbox.profile',
    },
  );
}
