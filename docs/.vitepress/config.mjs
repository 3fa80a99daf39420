import { defineConfig } from 'vitepress';
import { groupedPlugins } from '../site/plugin-index.mjs';
import { plugins } from '../site/pages.mjs';

const page = (text, link) => ({ text, link });

const GUIDE = [
  {
    text: 'Start',
    items: [
      page('Getting started', '/getting-started'),
      page('Tutorial', '/tutorial'),
      page('Command line', '/cli'),
      page('Configuration', '/config'),
    ],
  },
  {
    text: 'Programs',
    items: [page('The Python of programs', '/language'), page('The JavaScript of programs', '/javascript')],
  },
  { text: 'Models', items: [page('Model tiers', '/models'), page('Evaluating models', '/eval')] },
  { text: 'Use it elsewhere', items: [page('Embedding', '/embedding'), page('MCP', '/mcp')] },
  {
    text: 'Extend it',
    items: [
      page('A plugin in ten minutes', '/write-a-plugin'),
      page('Tool provider', '/ports/tool-provider'),
      page('Tier', '/ports/inference-provider'),
      page('Rule', '/ports/rule'),
      page('Trace sink', '/ports/trace-sink'),
      page('Executor', '/ports/executor'),
      page('Validator', '/ports/validator'),
      page('Language', '/ports/parser'),
    ],
  },
  {
    text: 'Reference',
    items: [
      page('Shipped plugins', '/plugins/'),
      page('Errors', '/errors'),
      page('API', '/api/'),
      page('Architecture', '/architecture'),
      page('Performance', '/performance'),
      page('Security', '/security'),
    ],
  },
  {
    text: 'Project',
    items: [
      page('Changelog', '/changelog'),
      page('Contributing', '/contributing'),
      page('Releasing', '/releasing'),
    ],
  },
];

const PLUGINS = [
  { text: 'Shipped plugins', link: '/plugins/', items: [page('A plugin in ten minutes', '/write-a-plugin')] },
  ...groupedPlugins(plugins()).map(({ title, plugins: members }) => ({
    text: title,
    items: members.map(({ folder }) => page(folder, `/plugins/${folder}`)),
  })),
];

/** The members of a module stand on its page: a tree of all of them would be in every page of the site. */
const MODULES = ['lackpy', 'lackpy/testing', 'lackpy/adapters/ai', 'lackpy/adapters/langchain'];
const API = [
  page('API reference', '/api/'),
  ...MODULES.map((name) => page(name, `/api/${name}/`)),
  {
    text: 'Beside it',
    items: [page('Errors', '/errors'), page('A plugin in ten minutes', '/write-a-plugin')],
  },
];

export default defineConfig({
  title: 'lackpy',
  description:
    'Python that lacks most of Python: intents become small programs, proven harmless, run and traced.',
  lang: 'en',
  base: process.env.SITE_BASE ?? '/',
  srcDir: '.site',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${process.env.SITE_BASE ?? '/'}icon.svg` }]],
  // The index of the search is one file, loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 1500 } },
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    logo: '/icon.svg',
    nav: [
      page('Start', '/getting-started'),
      page('Language', '/language'),
      page('Plugins', '/plugins/'),
      page('Errors', '/errors'),
      page('API', '/api/'),
    ],
    sidebar: { '/plugins/': PLUGINS, '/api/': API, '/': GUIDE },
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        miniSearch: { searchOptions: { boostDocument: (id) => (id.includes('/api/') ? 0.3 : 1) } },
      },
    },
    docFooter: { prev: 'Before', next: 'Next' },
  },
});
