import path from 'node:path';
import { Application } from 'typedoc';
import { DOCS } from './paths.mjs';

/**
 * Writes the API reference as pages.
 * @throws Error when something exported has no docstring, or TypeDoc warns of anything else.
 */
export async function writeApiPages() {
  process.chdir(DOCS);
  const app = await Application.bootstrapWithPlugins({
    options: path.join(DOCS, 'typedoc.json'),
    logLevel: 'Warn',
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the sources');
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('TypeDoc has complaints; see above');
}
