import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { copyOfDist, release } from '../harness/release.js';
import { serve } from '../harness/server.js';
import { appStarted, close, installed, openApp } from '../harness/app.js';
import { openWithChild, show, wordsOf } from '../harness/family.js';

let browser, server, folder;
before(async () => {
  folder = copyOfDist();
  [browser, server] = await Promise.all([launch(), serve(folder)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a new version waits until it is asked for, and fetches only what has changed', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'vi', chosen: true });
  await appStarted(page);
  await installed(page);
  const build = () => page.evaluate(() => window.hagukumi.config.build);
  assert.notEqual(await build(), 'later');
  await page.evaluate(() => {
    localStorage.setItem('hagukumi-theme', 'dark');
    // Gone as soon as the page is loaded anew.
    window.typing = 'half a wo';
    window.told = 0;
    addEventListener('hagukumi-update', () => { window.told += 1; });
  });

  release(folder, 'later');
  const before = server.counter.requests.length;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.waitForFunction(() => window.hagukumi.updateReady && window.told === 1);
  assert.equal(await page.evaluate(() => window.typing), 'half a wo');
  const asked = server.counter.requests.slice(before);
  assert.ok(asked.some((path) => path.endsWith('.css')), asked.join(' '));
  assert.deepEqual(asked.filter((path) => /\.(wasm|js|ftl|json)$/.test(path) && path !== '/sw.js'), []);

  await page.evaluate(() => window.hagukumi.update());
  await page.waitForFunction(() => window.typing === undefined && window.hagukumi?.config.build === 'later');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  const kept = await page.evaluate(async () => (await (await caches.open('hagukumi')).keys()).filter(({ url }) => url.endsWith('.css')).length);
  assert.equal(kept, 1, 'the looks of the version before should be gone');
  await close(page);
});

test('a new version is offered on the screen, and neither the record nor half a form is lost to it', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en', name: 'Hoa' });
  await installed(page);
  await show(page, '/add');
  await page.locator('#name').fill('Hal');
  release(folder, 'newest');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  const offer = page.getByRole('button', { name: (await wordsOf(page, 'en'))('update-now') });
  await offer.waitFor();
  await page.locator('#name').pressSequentially('f');
  await offer.click();
  await page.waitForFunction(() => window.hagukumi?.config.build === 'newest' && document.getElementById('name'));
  assert.equal(await page.locator('#name').inputValue(), 'Half');
  assert.match(await page.locator('.top .pill-person').innerText(), /Hoa/);
  await close(page);
});

test('a new version that arrives half does not replace the old one', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'vi', chosen: true, expected: [/.*/] });
  await appStarted(page);
  await installed(page);
  const build = await page.evaluate(() => window.hagukumi.config.build);
  release(folder, 'broken');
  for (const name of ['index.html']) rmSync(`${folder}/${name}`);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
  const left = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    while (registration.installing) await new Promise((next) => { setTimeout(next, 50); });
    return registration.waiting === null;
  });
  assert.ok(left, 'the half version should not wait to be used');
  await page.reload();
  await appStarted(page);
  assert.equal(await page.evaluate(() => window.hagukumi.config.build), build);
  await close(page);
});
