// What people type wrong, and what the app answers. What phones do wrong: record.test.js.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { appStarted, close, openApp } from '../harness/app.js';
import { noClipping } from '../harness/checks.js';
import {
  BIRTHDAY, addChild, bringDoses, entries, firstPerson, openDose, openWithChild, saveDose, show, wordsOf,
} from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const openAdd = async (options = {}) => {
  const page = await openApp({ browser, url: server.url, lang: 'en', chosen: true, path: '/add', ...options });
  await appStarted(page);
  return page;
};

test('a birthday that cannot be is answered beside the field, and stays as it was typed', async () => {
  const page = await openAdd();
  const say = await wordsOf(page, 'en');
  for (const [typed, answer] of [
    ['', 'error-date-empty'],
    ['2027-01-01', 'error-birth-date-in-future'],
    ['1989-12-31', 'error-birth-date-too-early'],
    ['2026-02-30', 'error-date-unreadable'],
    ['yesterday', 'error-date-unreadable'],
  ]) {
    await page.locator('#date').fill(typed);
    await page.locator('form button[type="submit"]').click();
    await page.locator('#date-err').filter({ hasText: say(answer) }).waitFor();
    assert.equal(await page.locator('#date').getAttribute('aria-invalid'), 'true', typed);
    assert.equal(await page.locator('#date').inputValue(), typed);
  }
  for (const typed of ['2026-09-10', '2026/9/10', '令和8年9月10日', 'R8.9.10', '２０２６年９月１０日', '20260910']) {
    await page.locator('#date').fill(typed);
    await page.getByText('10 September 2026').first().waitFor();
  }
  // Day and month are written in either order: the app asks which, and one tap answers.
  await page.locator('#date').fill('10/9/2026');
  const meanings = page.locator('form .chips button:visible');
  assert.deepEqual((await meanings.allInnerTexts()).map((text) => text.match(/\d+ \w+/)[0]).sort(), ['10 September', '9 October']);
  await meanings.filter({ hasText: '10 September' }).click();
  assert.equal(await page.locator('#date').inputValue(), '2026-09-10');
  await addChild(page, { birthday: '２０２６／９／１０' });
  await close(page);
});

test('half a form survives a reload and the way to another screen', async () => {
  const page = await openAdd();
  await page.locator('#date').fill('2026-0');
  await page.locator('#name').fill('Ho');
  await page.reload();
  await appStarted(page);
  assert.equal(await page.locator('#date').inputValue(), '2026-0');
  assert.equal(await page.locator('#name').inputValue(), 'Ho');
  await close(page);
});

test('a name of 500 characters is refused in words, one with markup is shown as it was typed', async () => {
  const page = await openAdd();
  await page.locator('#date').fill(BIRTHDAY);
  await page.locator('#name').fill('花'.repeat(500));
  await page.locator('form button[type="submit"]').click();
  await page.locator('#name-err').filter({ hasText: /\d/ }).waitFor();
  assert.equal(await page.locator('#date').inputValue(), BIRTHDAY);
  const name = '<img src=x onerror="window.hit=1"> & "花"';
  await addChild(page, { name });
  for (const path of ['/', '/records', '/records/sheet', '/settings', '/support/service/medical-subsidy']) {
    await show(page, path);
    assert.equal(await page.evaluate(() => window.hit), undefined, path);
    assert.equal(await page.locator('img[src="x"]').count(), 0, path);
    await noClipping(page, path);
  }
  await show(page, '/settings');
  await page.getByText(name).first().waitFor();
  await close(page);
});

test('a dose before birth or in the future is answered beside the date', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  const say = await wordsOf(page, 'en');
  await openDose(page, say, 'HEPB');
  for (const [date, answer] of [['2026-09-09', /10 September 2026/], ['2026-11-22', new RegExp(say('error-date-in-future'))], ['2026-11-31', new RegExp(say('error-date-unreadable').slice(0, 20))]]) {
    await saveDose(page, { date, saved: false });
    await page.locator('#dose-date-err').filter({ hasText: answer }).waitFor();
    assert.equal(await page.locator('#dose-date').inputValue(), date);
  }
  await saveDose(page, { date: '2026-11-20' });
  assert.equal(await entries(page), 1);
  await close(page);
});

test('the same dose on the same day is asked about before it is saved twice', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  const say = await wordsOf(page, 'en');
  await openDose(page, say, 'HEPB');
  await saveDose(page, { date: '2026-11-20' });
  await openDose(page, say, 'HEPB');
  await saveDose(page, { date: '2026-11-20', saved: false });
  await page.getByText(say('dose-same')).waitFor();
  assert.equal(await page.locator('dialog[open]').count(), 1);
  await saveDose(page);
  assert.equal(await entries(page), 2);
  await show(page, '/health/vaccine/HEPB');
  await close(page);
});

test('a vaccine that the programme does not know is kept and shown by its name', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  await bringDoses(page, [{ person: await firstPerson(page), vaccine: 'Quimi-Hib (Cuba)', date: '2026-11-20', abroad: '1' }]);
  assert.equal(await entries(page), 1);
  await page.getByText('Quimi-Hib (Cuba)').first().waitFor();
  await show(page, '/records/sheet');
  await page.getByText('Quimi-Hib (Cuba)').first().waitFor();
  for (const path of ['/', '/health']) await show(page, path);
  await close(page);
});

test('full storage is said in words, and what was typed stays', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  const say = await wordsOf(page, 'en');
  await openDose(page, say, 'HEPB');
  await page.evaluate(() => {
    const full = () => { throw new DOMException('full', 'QuotaExceededError'); };
    window.room = [IDBObjectStore.prototype.put, IDBObjectStore.prototype.add];
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });
  await saveDose(page, { date: '2026-11-19', saved: false });
  await page.locator('dialog[open]').getByText(say('error-storage-full')).waitFor();
  assert.equal(await page.locator('#dose-date').inputValue(), '2026-11-19');
  await page.evaluate(() => { [IDBObjectStore.prototype.put, IDBObjectStore.prototype.add] = window.room; });
  await saveDose(page);
  assert.equal(await entries(page), 1);
  await close(page);
});
