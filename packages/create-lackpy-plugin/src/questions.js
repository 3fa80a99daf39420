import { cancel, intro, isCancel, select, text } from '@clack/prompts';
import { namesFor } from './names.js';
import { PORTS } from './ports.js';
import { UsageError } from './usage-error.js';

/** The user went away in the middle of the questions; the command ends with exit code 1 and has written nothing. */
export class Cancelled extends Error {
  name = 'Cancelled';
}

/** Asks for what the command line left open. */
export async function askFor({ port, name, dir }) {
  intro('A new plugin for lackpy');
  const chosenPort = port ?? (await askPort());
  const chosenName = name ?? (await askName(chosenPort));
  const { packageName } = namesFor(chosenPort, chosenName);
  return { port: chosenPort, name: chosenName, dir: dir ?? (await askFolder(packageName)) };
}

function askPort() {
  const options = Object.entries(PORTS).map(([value, { hint }]) => ({ value, label: value, hint }));
  return answered(select({ message: 'Which port is it for?', options }));
}

function askName(port) {
  const validate = (name = '') => faultOf(() => namesFor(port, name));
  return answered(text({ message: 'What is it called?', placeholder: 'notes', validate }));
}

function askFolder(packageName) {
  const folder = packageName.replace(/^@[^/]+\//, '');
  return answered(text({ message: 'Into which folder?', initialValue: `./${folder}` }));
}

async function answered(question) {
  const answer = await question;
  if (!isCancel(answer)) return answer;
  cancel('Nothing was written.');
  throw new Cancelled('Nothing was written.');
}

function faultOf(check) {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
