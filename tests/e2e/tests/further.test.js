// The screens that load after Home: what happens while they are not there yet.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { activated, appStarted, close, goOffline, installed, openApp } from '../harness/app.js';
import { addChild, openWithChild, show, wordsOf } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const WITHOUT = [/Failed to (fetch|load)/, /further/, /ERR_/, /Service Worker/, /reading 'waiting'/];
const SECOND = '**/assets/further.*.wasm';
/** The worker would fetch the module by itself. */
const NO_WORKER = { serviceWorkers: 'block' };

test('a screen that cannot be fetched says so, keeps 189, and comes when it is asked for again', async () => {
  const before = (page) => page.route(SECOND, (route) => route.abort());
  const page = await openWithChild({ browser, url: server.url, lang: 'vi', before, expected: WITHOUT, context: NO_WORKER });
  const say = await wordsOf(page, 'vi');
  await page.locator('nav.bar a[href="/health"]').click();
  await page.getByText(say('shell-failed')).waitFor();
  assert.equal(await page.locator('.top a[href="/189/vi.html"]').isVisible(), true);
  await page.locator('nav.bar a[href="/"]').click();
  await page.locator('#hero-title').waitFor();
  await page.locator('.hero .btn.main').click();
  await page.locator('dialog[open]').getByText(say('shell-failed')).waitFor();
  await page.unroute(SECOND);
  await page.locator('dialog[open]').getByRole('button', { name: say('shell-retry'), exact: true }).click();
  await page.locator('dialog[open] #dose-date').waitFor();
  await close(page);
});

test('a screen shows that it is coming, and nothing else moves when it is there', async () => {
  let release;
  const wait = new Promise((done) => { release = done; });
  const before = (page) => page.route(SECOND, async (route) => { await wait; await route.continue(); });
  const page = await openWithChild({ browser, url: server.url, lang: 'en', before, expected: WITHOUT, context: NO_WORKER });
  await page.locator('nav.bar a[href="/records"]').click();
  await page.locator('main [aria-busy="true"]').waitFor();
  const bar = await page.locator('nav.bar').boundingBox();
  release();
  await page.locator('main #title').waitFor();
  assert.deepEqual(await page.locator('nav.bar').boundingBox(), bar);
  await page.waitForFunction(() => document.activeElement.id === 'title');
  await close(page);
});

test('a language that comes after the further screens has their words too', async () => {
  let release;
  const wait = new Promise((done) => { release = done; });
  const before = (page) => page.route('**/assets/words-vi.*', async (route) => { await wait; await route.continue(); });
  let came;
  const further = new Promise((done) => { came = done; });
  const held = async (page) => {
    // The last file that the further screens ask for.
    page.on('requestfinished', (request) => { if (/\/municipality\./.test(request.url())) came(); });
    await before(page);
  };
  const page = await openApp({ browser, url: server.url, lang: 'de-DE', before: held, context: NO_WORKER, expected: WITHOUT });
  await appStarted(page);
  await page.locator('button[lang="vi"]').click();
  await further;
  // The screens are made of what has just come.
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
  release();
  await page.waitForFunction(() => document.documentElement.lang === 'vi' && location.pathname === '/add');
  await addChild(page);
  for (const path of ['/health', '/records', '/settings']) {
    await show(page, path);
    await page.locator('#title').waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /⟦/, path);
  }
  await close(page);
});

test('Home opens without a network as soon as the worker is there, and 189 with it', async () => {
  const before = (page) => page.addInitScript(() => { window.requestIdleCallback = () => {}; });
  const page = await openWithChild({ browser, url: server.url, lang: 'ne', before, expected: WITHOUT });
  await activated(page);
  await page.waitForFunction(async () => {
    const urls = ['/189/ne.html', window.hagukumi.config.files['words-ne']];
    return (await Promise.all(urls.map((url) => caches.match(url, { ignoreSearch: true })))).every(Boolean);
  });
  await goOffline(page);
  await page.reload();
  await appStarted(page);
  await page.locator('html[lang="ne"] #hero-title').waitFor();
  await page.goto('/189/ne.html');
  assert.equal(await page.locator('html').getAttribute('lang'), 'ne');
  await page.goto('/189/th.html');
  assert.equal(await page.locator('a[href="tel:189"]').first().isVisible(), true);
  await close(page);
});

test('after the first visit every screen opens without a network, and 189 in every language', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'th' });
  await installed(page);
  await goOffline(page);
  for (const path of ['/health', '/support', '/settings/about', '/records/sheet', '/help']) {
    await page.goto(path === '/help' ? '/' : path);
    await appStarted(page);
    if (path === '/help') await show(page, path);
    await page.locator('#title').waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /⟦/, path);
  }
  await page.goto('/189/fil.html');
  assert.equal(await page.locator('html').getAttribute('lang'), 'fil');
  await close(page);
});
