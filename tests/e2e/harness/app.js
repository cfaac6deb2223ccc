// What a test does with the app. How to use it: ../README.md.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PATIENCE, newContext, newPage } from './browser.js';

/** The day on which all tests take place, at noon in Japan. */
export const TODAY = '2026-11-21';

/** A phone of 2023, held upright. */
export const PHONE = { width: 360, height: 740 };

/** All languages of the app. */
export const LANGUAGES = ['ja', 'ja-x-easy', 'en', 'zh-Hans', 'zh-Hant', 'ko', 'vi', 'fil', 'ne', 'id', 'th', 'pt-BR', 'es-419'];

/**
 * Opens a page of the app on a new phone (a context of its own).
 *
 * @param {object} options
 * @param {import('playwright-core').Browser} options.browser
 * @param {string} options.url the server's address
 * @param {string} [options.lang] the phone's language
 * @param {boolean} [options.chosen] the family has chosen that language before
 * @param {string} [options.path] where to go
 * @param {{width: number, height: number}} [options.viewport]
 * @param {number} [options.text] text size in percent
 * @param {'light'|'dark'} [options.theme]
 * @param {string} [options.today] a date, or a date and time
 * @param {RegExp[]} [options.expected] console errors that belong to the test
 * @param {object} [options.context] more of Playwright's context options
 * @param {(page: import('playwright-core').Page) => Promise<void>} [options.before] before the first request
 */
export async function openApp({
  browser, url, lang = 'en', chosen = false, path = '/', viewport = PHONE, text = 100, theme = 'light',
  today = TODAY, expected = [], context: more = {}, before = async () => {},
}) {
  const context = await newContext(browser, {
    baseURL: url, viewport, locale: lang === 'ja-x-easy' ? 'ja' : lang, colorScheme: theme, hasTouch: true, isMobile: true, ...more,
  });
  await context.clock.setFixedTime(today.includes('T') ? today : `${today}T12:00:00+09:00`);
  if (chosen) {
    await context.addInitScript((tag) => {
      try { localStorage.setItem('hagukumi-language', tag); } catch { /* No storage in this test. */ }
    }, lang);
  }
  if (text !== 100) await context.addInitScript(grow, text);
  const page = await newPage(context);
  page.troubles = [];
  const trouble = (words) => {
    // goOffline's own probe is no trouble.
    if (!words.includes('/missing?') && !expected.some((pattern) => pattern.test(words))) page.troubles.push(words);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => trouble(String(error.stack ?? error)));
  await before(page);
  await page.goto(path);
  return page;
}

function grow(percent) {
  const set = () => document.documentElement?.style.setProperty('font-size', `${percent}%`);
  set();
  addEventListener('DOMContentLoaded', set);
}

/** Sets the text size in percent, as a phone's own settings do. */
export async function setTextSize(page, percent) {
  await page.evaluate(grow, percent);
}

/** Waits until the app has taken the shell's place and the screen is there. */
export async function appStarted(page) {
  await page.waitForFunction(() => !document.getElementById('shell') && !document.querySelector('main [aria-busy]'));
}

/** Waits until the service worker looks after the page: Home opens without a network. */
export async function activated(page) {
  await kept(page, false);
}

/** Waits until the first visit is complete: the service worker has kept all screens and all pages of 189. */
export async function installed(page) {
  await kept(page, true);
}

async function kept(page, all) {
  const missing = await page.evaluate(async ([all, patience]) => {
    const missing = async () => {
      const cache = await caches.open('hagukumi');
      const urls = (await cache.keys()).map(({ url }) => new URL(url).pathname);
      const { config } = window.hagukumi;
      const wanted = ['further.wasm', 'municipality', 'further-ja', `further-${document.documentElement.lang}`].map((name) => config.files[name]);
      return [...wanted, ...config.languages.map(({ tag }) => `/189/${tag}.html`)].filter((url) => !urls.includes(url));
    };
    const lacking = async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const looksAfter = registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
      if (!looksAfter) return ['the worker'];
      return all ? missing() : [];
    };
    // Counted in steps: the page's clock stands still.
    for (let step = 0; step < patience / 50 && (await lacking()).length > 0; step += 1) {
      await new Promise((next) => { setTimeout(next, 50); });
    }
    return lacking();
  }, [all, PATIENCE]);
  assert.deepEqual(missing, [], 'the service worker should have kept the first visit');
}

/** Takes the network away, from the page and from its service worker. */
export async function goOffline(page) {
  await setOffline(page, true);
  const reached = await page.evaluate(() => fetch(`/missing?${Math.random()}`).then(() => true, () => false));
  assert.equal(reached, false, 'the network should be gone');
}

/** Gives the network back. */
export async function goOnline(page) {
  await setOffline(page, false);
}

async function setOffline(page, offline) {
  await page.context().setOffline(offline);
  // Whoever slows the page down has a say in its network too, from the next address on.
  await page.slowed?.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
}

/** Fails when anything went wrong in the page's console, then closes the phone. */
export async function close(page) {
  const { troubles } = page;
  await page.context().close();
  assert.deepEqual(troubles, [], 'the console should be quiet');
}

/** Saves a picture of the whole screen in `out/` and gives its path. */
export async function screenshot(page, name, options = {}) {
  const folder = fileURLToPath(new URL('../out/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${name}.png`;
  await page.screenshot({ path, ...options });
  return path;
}
