import { testExecutor } from 'lackpy/testing';
import type { Executor } from 'lackpy';
import { bundleEngine } from '../../../test/support/engine.js';
import { profilesHere } from '../../../test/support/profiles.js';
import { parse, sandboxWith, scope } from './python.js';

const file = bundleEngine();

describe.each(await profilesHere())('a sandbox of profile %s keeps the promises of its port', (profile) => {
  let sandbox: Executor;
  beforeAll(async () => (sandbox = await sandboxWith(file, { processes: 4 })));
  afterAll(() => sandbox.close?.());

  testExecutor({ it: test, create: () => within(profile, sandbox), parse, scope });
});

/** The sandbox, asked for one profile. Closing it is left to the tests around it. */
function within(profile: string, sandbox: Executor): Executor {
  return { execute: (program, environment) => sandbox.execute(program, { ...environment, profile }) };
}
