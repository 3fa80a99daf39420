import { createLackpy } from 'lackpy';

const [comment = ''] = process.argv.slice(2);
const intent = /^\/lackpy\s+(.+)$/.exec(comment.trim())?.[1];
if (intent === undefined) {
  console.log('Nothing for me to do: comments for me start with /lackpy.');
  process.exit(0);
}

const lackpy = await createLackpy({ workspace: import.meta.dirname });
const { success, output, error, generationTier } = await lackpy.delegate(intent, { tiers: ['templates'] });
const known = await lackpy.templateList();
await lackpy.close();

if (success) {
  console.log(`${JSON.stringify(output)} (${generationTier})`);
} else if (generationTier === null) {
  console.log(`I only know: ${known.templates.map(({ pattern }) => pattern).join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(error.message);
  process.exitCode = 1;
}
