import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Without these a browser looks for updates and the like, in other hosts than the one that is tested. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that is there: `CHROMIUM` names one in another place. */
function executable() {
  const found = [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place));
  if (found === undefined) throw new Error('There is no Chromium; install it, or name it in CHROMIUM');
  return found;
}

/** Starts a browser with a new profile. `page(view)` opens a page of that width; all share one cache. */
export async function startBrowser() {
  const browser = await chromium.launch({ executablePath: executable(), args: QUIET });
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    // Compressing everything anew takes the server longer than all else.
    extraHTTPHeaders: { 'accept-encoding': 'identity' },
  });
  return {
    page: async (view) => {
      const page = await context.newPage();
      await page.setViewportSize(view);
      return page;
    },
    close: () => browser.close(),
  };
}
