import { LackpyError, messageOf } from 'lackpy';
import { cannotStart } from './cannot-start.js';
import { isShortage } from './is-shortage.js';
import type { Profile } from './profile.js';
import { PROFILES, profileNamed } from './profiles.js';

/** Starts a process of a profile; rejects where that does not work. */
export type Attempt = (profile: Profile) => Promise<void>;

/** Finds the profile of a run, and remembers which ones work here. */
export class ProfileChoice {
  private readonly faults = new Map<Profile, Promise<string | null>>();
  private readonly working = new Map<string, Profile>();
  private strongest: Profile | null = null;

  constructor(private readonly warn: (message: string) => void) {}

  /** The profile that `get` has found already; undefined when it has to look. */
  known(name: string | null): Profile | undefined {
    return name === null ? (this.strongest ?? undefined) : this.working.get(name);
  }

  /**
   * The profile of that name; without a name the strongest that works here.
   * @throws LackpyError SANDBOX_UNAVAILABLE when the machine cannot give it.
   */
  async get(name: string | null, attempt: Attempt): Promise<Profile> {
    if (name === null) return this.strongest ?? (await this.findStrongest(attempt));
    const profile = profileNamed(name);
    const fault = await this.faultOf(profile, attempt);
    if (fault === null) {
      this.working.set(name, profile);
      return profile;
    }
    throw unavailable(`The sandbox profile '${name}' does not work here: ${fault}`, profile.remedy);
  }

  /** Why a profile does not work here; null when it does. */
  async faultOf(profile: Profile, attempt: Attempt): Promise<string | null> {
    const known = this.faults.get(profile);
    if (known !== undefined) return await known;
    const fault = attempt(profile).then(() => null, messageOf);
    this.faults.set(profile, fault);
    // What has failed once may work the next time: the machine was too busy, or somebody installed what was missing.
    if ((await fault) !== null) this.faults.delete(profile);
    return await fault;
  }

  private async findStrongest(attempt: Attempt): Promise<Profile> {
    const faults: string[] = [];
    for (const profile of PROFILES) {
      const fault = await this.faultOf(profile, attempt);
      if (fault === null) return this.decide(profile);
      // A weaker one is for machines that lack the stronger, not for those that are busy.
      if (isShortage(fault)) throw cannotStart(profile, fault);
      faults.push(`${profile.name}: ${fault}`);
    }
    const remedies = PROFILES.map(({ remedy }) => remedy).join(' ');
    throw unavailable(`No sandbox profile works here\n  ${faults.join('\n  ')}`, remedies);
  }

  private decide(profile: Profile): Profile {
    if (this.strongest === null && profile.warning !== null) this.warn(profile.warning);
    this.strongest = profile;
    return profile;
  }
}

function unavailable(message: string, remedy: string): LackpyError {
  return new LackpyError('SANDBOX_UNAVAILABLE', message, {
    hint: `${remedy} \`lackpy sandbox doctor\` says what works here.`,
    key: 'sandbox.profile',
  });
}
