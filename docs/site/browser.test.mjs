// Looks at the built site with a real browser. Run `npm run site` first.
import assert from 'node:assert/strict';
import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from 'vitepress';
import { startBrowser } from './browser.mjs';
import { DOCS } from './paths.mjs';
import { watch } from './watch.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = path.join(DOCS, '.vitepress/cache/pictures');
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

const PAGES = [
  '/',
  '/getting-started.html',
  '/cli.html',
  '/config.html',
  '/write-a-plugin.html',
  '/ports/tool-provider.html',
  '/ports/parser.html',
  '/errors.html',
  '/plugins/',
  '/plugins/tools-mcp.html',
  '/plugins/validator-whitelist.html',
  '/api/lackpy/',
  '/api/lackpy/classes/LackpyService.html',
  '/security.html',
];

let server;
let browser;
let origin;

before(async () => {
  const app = await serve({ root: DOCS, port: 0 });
  server = app.server;
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://localhost:${server.address().port}`;
  browser = await startBrowser();
  mkdirSync(PICTURES, { recursive: true });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Opens a page of the site, and expects at the end that nothing went wrong on it. */
async function visit(view, address, look) {
  const page = await browser.page(view);
  const faults = watch(page, origin);
  try {
    await page.goto(origin + address);
    await page.waitForFunction(() => document.querySelector('#app')?.__vue_app__ !== undefined);
    await look(page);
    assert.deepEqual(faults, []);
  } finally {
    await page.close();
  }
}

async function picture(page, address, view) {
  const name =
    address
      .replace(/\.html$/, '')
      .replace(/\W+/g, '-')
      .replace(/^-|-$/g, '') || 'home';
  await page.screenshot({
    path: path.join(PICTURES, `${name}-${view.width}-${view.colorScheme ?? 'light'}.png`),
  });
}

/** What reaches beyond the width of the window. */
function overflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

for (const address of PAGES) {
  test(`${address} fits a desktop and a phone`, async () => {
    await visit(DESK, address, async (page) => {
      assert.ok((await page.textContent('h1'))?.trim());
      for (const view of [DESK, PHONE]) {
        await page.setViewportSize(view);
        assert.equal(await page.evaluate(overflow), 0, `The page is wider than ${view.width} px`);
        await picture(page, address, view);
      }
    });
  });
}

test('long lines of code scroll inside their block on a phone', async () => {
  await visit(PHONE, '/ports/tool-provider.html', async (page) => {
    const boxes = await page.$$eval('div[class*="language-"] pre', (blocks) =>
      blocks.map((block) => ({
        isWide: block.scrollWidth > block.clientWidth,
        scrolls: ['auto', 'scroll'].includes(getComputedStyle(block).overflowX),
      })),
    );
    assert.ok(
      boxes.some(({ isWide }) => isWide),
      'No block is wider than a phone, so this shows nothing',
    );
    assert.ok(boxes.every(({ scrolls }) => scrolls));
  });
});

test('a phone can open the menu of the site and that of the pages', async () => {
  await visit(PHONE, '/getting-started.html', async (page) => {
    await page.click('.VPNavBarHamburger');
    const link = page.locator('.VPNavScreen a', { hasText: 'Plugins' });
    await link.waitFor();
    await link.click();
    await page.waitForURL('**/plugins/**');
    await page.click('.VPLocalNav .menu');
    const entry = page.locator('.VPSidebar a', { hasText: 'tools-files' });
    await entry.click();
    await page.waitForURL('**/plugins/tools-files.html');
    assert.equal(await page.evaluate(overflow), 0);
  });
});

for (const view of [DESK, PHONE]) {
  for (const [words, expected] of [
    ['whitelist', /whitelist/i],
    ['operationSteps', /operationSteps/],
    ['KIT_NOT_FOUND', /KIT_NOT_FOUND/],
  ]) {
    test(`at ${view.width} px the search finds ${words} and goes there`, async () => {
      await visit(view, '/', async (page) => {
        await page.click('.DocSearch-Button');
        await page.fill('.VPLocalSearchBox input', words);
        const first = page.locator('.VPLocalSearchBox .result').first();
        await first.waitFor();
        await picture(page, `search-${words}`, view);
        await first.click();
        await page.waitForURL((url) => url.pathname !== '/');
        assert.match(await page.textContent('main'), expected);
      });
    });
  }
}

const READ = [
  '/',
  '/getting-started.html',
  '/ports/tool-provider.html',
  '/errors.html',
  '/plugins/tools-mcp.html',
  '/api/lackpy/classes/LackpyService.html',
];

for (const address of READ) {
  test(`${address} can be read in light and in dark`, async () => {
    await visit(DESK, address, async (page) => {
      await page.evaluate(AXE);
      assert.deepEqual(await faintTexts(page), []);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForFunction(() => document.documentElement.classList.contains('dark'));
      assert.deepEqual(await faintTexts(page), []);
      await picture(page, address, { ...DESK, colorScheme: 'dark' });
    });
  });
}

/** Texts whose contrast is below what WCAG asks for at level AA. */
async function faintTexts(page) {
  const { violations, passes } = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ['color-contrast'] }),
  );
  assert.ok(passes.length > 0, 'No text was looked at');
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  );
}
