// Builds the site: gathers the pages, writes the API reference, renders everything, looks for dead links.
import { build } from 'vitepress';
import { writeApiPages } from './api.mjs';
import { siteFaults } from './check-links.mjs';
import { gatherPages } from './gather.mjs';
import { DOCS, SITE } from './paths.mjs';

gatherPages();
await writeApiPages();
await build(DOCS);
const faults = siteFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) throw new Error(`The site has ${String(faults.length)} faults`);
console.log(`The site is in ${SITE}`);
