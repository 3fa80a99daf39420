import { toJson, type Dialect, type PluginContext } from 'lackpy';
import plugin from 'lackpy-plugin-language-python';

/** What programs mean: values, operators and builtins are those of Python; words and literals are this language's own. */
export async function createDialect(context: PluginContext): Promise<Dialect> {
  const contribution = plugin.provides.parser?.find(({ name }) => name === 'python');
  if (contribution === undefined) throw new Error(`${plugin.name} has no parser 'python'`);
  const python = await contribution.create(undefined as never, context);
  const { decodingGrammar: _grammar, repairs: _repairs, ...meaning } = python.dialect;
  return {
    ...meaning,
    language: '__short__',
    hints: new Map(),
    prompt: {
      title: '__Pascal__',
      fence: '__short__',
      unit: '__Pascal__ program',
      unavailable: 'everything but calls, names, assignments and JSON',
    },
    isIdentifier: (name) => /^[A-Za-z_]\w*$/.test(name) && !['true', 'false', 'null'].includes(name),
    literal: (value) => toJson(value),
  };
}
