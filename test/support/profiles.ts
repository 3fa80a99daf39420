import { makeContribution } from 'lackpy/testing';
import sandbox from 'lackpy-plugin-executor-process';
import { bundleEngine } from './engine.js';

/** The variable that CI sets: without bubblewrap the tests fail then, whatever else works. */
const NEEDS_BUBBLEWRAP = 'LACKPY_NEEDS_BUBBLEWRAP';

/**
 * The sandbox profiles that the tests run on: those that work here. nsjail is left out, see docs/sandbox.md.
 * @throws Error when bubblewrap is needed and does not work.
 */
export async function profilesHere(): Promise<readonly string[]> {
  const executor = await makeContribution(sandbox, 'executor', 'process', {
    options: { engine: bundleEngine() },
    warn: () => undefined,
  });
  const reports = (await executor.profiles?.()) ?? [];
  await executor.close?.();
  const fault = reports.find(({ name }) => name === 'bubblewrap')?.fault ?? null;
  if (fault !== null && process.env[NEEDS_BUBBLEWRAP] !== undefined) {
    throw new Error(`${NEEDS_BUBBLEWRAP} is set, and bubblewrap does not work here: ${fault}`);
  }
  return reports.filter(({ name, fault: why }) => why === null && name !== 'nsjail').map(({ name }) => name);
}
