// One Chromium for a test file.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { SLOW } from './slow.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chromium is. */
export function chromiumPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch { /* Not here. */ }
    }
  }
  throw new Error('no Chromium found: install it, or say in CHROMIUM where it is');
}

/** Starts it. */
export function launch() {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath: chromiumPath(), args });
}

/** How long anything may take to come, in milliseconds: far longer than on a busy machine. */
export const PATIENCE = 90_000;

/** A phone or a desk of its own in Japan; `options` are Playwright's. */
export async function newContext(browser, options) {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** Opens a page in it. */
export async function newPage(context) {
  const page = await context.newPage();
  if (SLOW > 1) {
    page.slowed = await context.newCDPSession(page);
    await page.slowed.send('Network.enable');
    await page.slowed.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  }
  return page;
}
