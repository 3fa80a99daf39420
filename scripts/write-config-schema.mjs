// Writes docs/config.schema.json from the schema that the config loader checks with. Run after `npm run build`.
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from 'lackpy';

const target = new URL('../docs/config.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
