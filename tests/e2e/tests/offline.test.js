// Without a network after the first visit: every screen, opened anew and from within.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { appStarted, close, goOffline, goOnline, installed } from '../harness/app.js';
import { chooseLanguage, entries, exportRecord, openDose, openWithChild, saveDose, screens, show, wordsOf } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

/** A phone with a child that has been here before, and has no network now. */
async function offline(options = {}) {
  const page = await openWithChild({ browser, url: server.url, lang: 'vi', expected: [/\/missing\?/], ...options });
  await installed(page);
  await goOffline(page);
  return page;
}

test('every screen opens by its address, with its whole content, and says in a line that there is no network', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'vi', expected: [/\/missing\?/] });
  await installed(page);
  const say = await wordsOf(page, 'vi');
  const paths = (await screens(page)).filter((path) => path !== '/help');
  const online = new Map();
  for (const path of paths) {
    await show(page, path);
    online.set(path, await page.locator('main').innerText());
  }
  await goOffline(page);
  for (const path of paths) {
    await page.goto(path);
    await appStarted(page);
    assert.equal(await page.locator('main').innerText(), online.get(path), path);
    await page.locator('p.thin', { hasText: say('offline') }).waitFor();
  }
  // Help has no address: it is reached from any screen.
  await page.locator('nav.bar a[href="/help"]').click();
  assert.equal(await page.locator('main a[href^="tel:"]').first().getAttribute('href'), 'tel:189');
  await page.locator('.top .pill-189').click();
  await page.locator('dialog[open] a[href="tel:189"]').waitFor();
  await close(page);
});

test('a dose is recorded, found after a reload, printed and saved as a copy, all without a network', async () => {
  const page = await offline();
  const say = await wordsOf(page, 'vi');
  await openDose(page, say, 'HEPB');
  await saveDose(page);
  await page.goto('/records');
  await appStarted(page);
  assert.equal(await entries(page), 1);
  await show(page, '/records/sheet');
  assert.equal(await page.locator('.for-counter .given tbody tr').count(), 1);
  const copy = JSON.parse(await exportRecord(page, say));
  assert.equal(copy.events.length, 2);
  await close(page);
});

test('Support searches and Settings change the looks without a network', async () => {
  const page = await offline();
  await page.goto('/support');
  await appStarted(page);
  await page.locator('#support-words').fill('tre em');
  await page.locator('main a[href^="/support/place/"]').first().waitFor();
  await show(page, '/settings');
  await page.locator('input[name="theme"]').last().check();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await page.reload();
  await appStarted(page);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await close(page);
});

test('a language that was never loaded says that it needs the network, and then comes with it', async () => {
  const page = await offline({ expected: [/\/missing\?/, /Failed to (load|fetch)/, /ERR_INTERNET_DISCONNECTED/] });
  const say = await wordsOf(page, 'vi');
  await page.locator('.top .pill-lang').click();
  await page.locator('dialog[open] button[lang="ne"]').click();
  await page.locator('.toast').filter({ hasText: say('error-words-missing') }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
  await goOnline(page);
  await chooseLanguage(page, 'ne');
  await close(page);
});
