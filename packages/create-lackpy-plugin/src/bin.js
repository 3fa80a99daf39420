#!/usr/bin/env node
import { createPlugin } from './create-plugin.js';

const USAGE_EXIT = 2;

try {
  const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  process.stdout.write(await createPlugin(process.argv.slice(2), { cwd: process.cwd(), isInteractive }));
} catch (error) {
  // Who went away in the middle of the questions has been told already.
  if (error.name !== 'Cancelled') process.stderr.write(`create-lackpy-plugin: error: ${error.message}\n`);
  process.exitCode = error.name === 'UsageError' ? USAGE_EXIT : 1;
}
