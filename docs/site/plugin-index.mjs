/** The groups of plugins in the order in which a newcomer meets them, by the first word of their folders. */
export const PLUGIN_GROUPS = [
  { prefix: 'language', title: 'Languages', port: 'parser' },
  { prefix: 'tools', title: 'Tools', port: 'tool-provider' },
  { prefix: 'infer', title: 'Tiers', port: 'inference-provider' },
  { prefix: 'rule', title: 'Rules', port: 'rule' },
  { prefix: 'validator', title: 'Validators', port: 'validator' },
  { prefix: 'executor', title: 'Executors', port: 'executor' },
  { prefix: 'trace', title: 'Trace sinks', port: 'trace-sink' },
  { prefix: 'server', title: 'Servers', port: null },
];

/** Plugins by group. Throws for one that no group takes, so that none is forgotten. */
export function groupedPlugins(plugins) {
  const groups = PLUGIN_GROUPS.map((group) => ({
    ...group,
    plugins: plugins.filter(({ folder }) => folder.startsWith(`${group.prefix}-`)),
  }));
  const taken = groups.flatMap((group) => group.plugins);
  const missed = plugins.find((plugin) => !taken.includes(plugin));
  if (missed !== undefined) throw new Error(`The plugin ${missed.folder} belongs to no group of the index`);
  return groups.filter((group) => group.plugins.length > 0);
}

/** The page that lists all plugins. */
export function pluginIndex(plugins) {
  const sections = groupedPlugins(plugins).map(({ title, port, plugins: members }) => {
    const about = port === null ? '' : `\nOf the port [${port}](/ports/${port}.md).\n`;
    const rows = members.map(
      ({ folder, description }) => `| [${folder}](/plugins/${folder}.md) | ${description} |`,
    );
    return `## ${title}\n${about}\n| plugin | what it is |\n| --- | --- |\n${rows.join('\n')}`;
  });
  const intro =
    'The plugins that ship with lackpy. Each is a package `lackpy-plugin-<name>`; none has a way in that yours would not have.';
  return `# Plugins\n\n${intro}\n\n${sections.join('\n\n')}\n`;
}
