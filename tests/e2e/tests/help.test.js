// Help: what it offers, and that it leaves nothing behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { appStarted, close, openApp } from '../harness/app.js';
import { openWithChild } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const openHelp = async (page) => {
  await page.locator('nav.bar a[href="/help"]').click();
  await page.locator('main a[href="tel:189"]').waitFor();
};
const weather = (page) => page.route('https://www.jma.go.jp/', (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));

test('Help dials 189 first, then the national lines and those of the ward', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'vi' });
  await openHelp(page);
  const numbers = await page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.equal(numbers[0], 'tel:189');
  for (const number of ['tel:119', 'tel:110', 'tel:%238000', 'tel:%238008', 'tel:0120189783', 'tel:0445421234']) assert.ok(numbers.includes(number), number);
  assert.ok(!numbers.includes('tel:0448778111'), 'a line of other wards');
  assert.ok(!numbers.includes('tel:0120874124'), 'a number that nobody has confirmed');
  assert.match(await page.locator('main .when[lang="ja"]').textContent(), /ベトナム語/);
  await close(page);
});

test('Help stands in no address, no title and no storage, and comes back after a reload', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  const state = () => page.evaluate(() => [location.href, document.title, JSON.stringify(localStorage), JSON.stringify(sessionStorage)]);
  const before = await state();
  await openHelp(page);
  assert.deepEqual(await state(), before);
  await page.reload();
  await appStarted(page);
  await page.locator('main a[href="tel:189"]').waitFor();
  await page.goBack();
  await page.locator('main a[href="tel:189"]').waitFor({ state: 'detached' });
  await page.goForward();
  await page.locator('main a[href="tel:189"]').waitFor();
  await close(page);
});

test('leaving quickly works by button and by three times Escape, and Help is not a step back', async () => {
  for (const way of ['button', 'keys']) {
    const page = await openWithChild({ browser, url: server.url, lang: 'en' });
    await weather(page);
    await openHelp(page);
    const steps = await page.evaluate(() => history.length);
    if (way === 'button') await page.locator('main .leave button').click();
    else for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape');
    await page.waitForURL('https://www.jma.go.jp/');
    assert.equal(await page.evaluate(() => history.length), steps);
    await page.goBack();
    await appStarted(page);
    assert.equal(await page.locator('main a[href="tel:189"]').count(), 0);
    await close(page);
  }
});

test('189 is one tap from every state of the app, before a child is there too', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'ne', chosen: true });
  await appStarted(page);
  await page.locator('.top .pill-189').click();
  await page.locator('dialog[open] a[href="tel:189"]').waitFor();
  assert.equal(await page.locator('dialog[open]').getAttribute('lang'), 'ne');
  await close(page);
});
