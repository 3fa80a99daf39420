#!/usr/bin/env node
import { processIo } from './io.js';
import { main } from './main.js';

// A reader that goes away (`lackpy … | head`) is not an error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), processIo());
