import type { ContributionInfo, PluginInfo } from '../../plugins/plugin-info.js';
import type { Colors } from '../io.js';
import { fields } from './table.js';

/** All there is to know of a plugin, for people. */
export function renderPluginInfo(info: PluginInfo, colors: Colors): string {
  const facts: [string, string][] = [
    ['plugin', `${info.name} ${info.version ?? ''}`.trim()],
    ['description', info.description],
    ['status', info.reason ?? info.status],
    ['named by', info.origin + (info.replacesDefault ? ', in place of the default plugin' : '')],
    ['folder', info.folder ?? 'none'],
    ['load time', `${info.loadMs.toFixed(1)} ms`],
  ];
  const hint = info.hint === null ? [] : [`  fix: ${info.hint}`];
  return [
    fields(facts, colors),
    ...hint,
    ...info.provides.map((item) => contributionText(item, colors)),
  ].join('\n');
}

function contributionText(item: ContributionInfo, colors: Colors): string {
  const options =
    item.options === null ? [] : [indented(`options: ${JSON.stringify(item.options, null, 2)}`)];
  return [
    '',
    colors.bold(`${item.port}:${item.name}`) + (item.description === '' ? '' : `  ${item.description}`),
    `  bound as: ${item.boundAs.join(', ') || 'nothing'}`,
    ...(item.overriddenBy === null ? [] : [`  not used: ${item.overriddenBy} provides this name`]),
    ...(item.overrides.length === 0 ? [] : [`  used instead of: ${item.overrides.join(', ')}`]),
    ...(item.takesOptions ? options : ['  takes no options']),
  ].join('\n');
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
