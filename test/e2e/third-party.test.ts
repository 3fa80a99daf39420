import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packedPackages } from '../support/packed-packages.js';
import { npm } from '../support/run-command.js';
import { ROOT } from '../support/source-files.js';
import { tempFolder } from '../support/temp-folder.js';

const MINUTES = 60_000;

test(
  'packed, installed in an empty folder next to a stranger’s plugin, its tier answers',
  async () => {
    const tarballs = tempFolder();
    const shout = path.join(ROOT, 'examples/lackpy-plugin-infer-shout');
    await npm(shout, 'pack', '--ignore-scripts', '--pack-destination', tarballs);
    const app = tempFolder({ 'package.json': '{ "name": "app", "private": true }', 'README.md': '# App\n' });
    const packed = readdirSync(tarballs).map((name) => path.join(tarballs, name));
    const { lackpy } = await packedPackages();
    await npm(app, 'install', '--prefer-offline', ...lackpy, ...packed);
    writeFileSync(
      path.join(app, '.lackpyrc.json'),
      '{ "plugins": ["infer-shout"], "inference": { "order": ["shout"] } }',
    );

    const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
      spawnSync('node_modules/.bin/lackpy', args, { cwd: app, encoding: 'utf8' });
    const shouted = run('delegate', 'shout it\'s "loud"');
    expect(shouted.stderr).toBe('');
    expect(JSON.parse(shouted.stdout)).toMatchObject({
      success: true,
      generation_tier: 'shout',
      output: 'IT\'S "LOUD"',
    });
    expect(JSON.parse(run('delegate', 'read the file README.md').stdout)).toMatchObject({
      success: true,
      generation_tier: 'rules',
      output: '# App\n',
      files_read: ['README.md'],
    });
    const plugins = JSON.parse(run('plugin', 'list').stdout) as { name: string; status: string }[];
    expect(plugins.filter((plugin) => plugin.status !== 'loaded')).toEqual([]);
    expect(plugins.map((plugin) => plugin.name)).toContain('lackpy-plugin-infer-shout');
  },
  10 * MINUTES,
);
