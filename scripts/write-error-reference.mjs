// Writes docs/errors.md from the tables beside the codes.
import { writeFileSync } from 'node:fs';
import { ERRORS_PAGE, errorReference } from './error-reference.mjs';

writeFileSync(ERRORS_PAGE, await errorReference());
