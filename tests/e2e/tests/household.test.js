// A household over time: twins, corrections, a copy and back, two windows, a very long record.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, newPage } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { appStarted, close } from '../harness/app.js';
import {
  BIRTHDAY, addChild, bringDoses, chooseCopy, entries, exportRecord, firstPerson, openDose, openWithChild, saveDose, show, wordsOf,
} from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const undo = (page) => page.locator('.toast button').click();

test('twins have one birthday and two records', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en', name: 'Hoa' });
  const say = await wordsOf(page, 'en');
  await show(page, '/add');
  await addChild(page, { birthday: BIRTHDAY, name: 'Lan' });
  const header = page.locator('.top .pill').first();
  assert.match(await header.innerText(), /Lan/i);
  await openDose(page, say, 'HEPB');
  await saveDose(page);
  assert.equal(await entries(page), 1);
  await header.click();
  await page.locator('dialog[open] button.line').filter({ hasText: 'Hoa' }).click();
  assert.match(await header.innerText(), /Hoa/i);
  assert.equal(await entries(page), 0);
  await show(page, '/');
  assert.match(await page.locator('main').innerText(), /Lan/, 'the other child is named on Home');
  await close(page);
});

test('a wrong record is corrected, deleted and brought back', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  const say = await wordsOf(page, 'en');
  await openDose(page, say, 'HEPB');
  await saveDose(page);

  await show(page, '/records');
  await page.locator('main button.line').click();
  await page.getByRole('button', { name: say('records-correct') }).click();
  await page.locator('dialog[open] #dose-date').waitFor();
  await saveDose(page, { date: '2026-11-18' });
  await show(page, '/records');
  assert.match(await page.locator('main').innerText(), /18 November 2026/);
  assert.doesNotMatch(await page.locator('main').innerText(), /21 November 2026/);
  await page.locator('main button.line').click();
  await page.locator('dialog[open] details.why summary').click();
  assert.match(await page.locator('dialog[open]').innerText(), /21 November 2026/, 'what it said before');
  await page.getByRole('button', { name: say('records-delete') }).click();
  await page.locator('main button.line').waitFor({ state: 'detached' });
  await undo(page);
  await page.locator('main button.line').waitFor();
  await page.reload();
  await appStarted(page);
  assert.equal(await entries(page), 1);
  await close(page);
});

test('a copy brings everything back after all has been erased', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en', name: 'Hoa & <b>Lan</b>' });
  const say = await wordsOf(page, 'en');
  await openDose(page, say, 'HEPB');
  await saveDose(page);
  const copy = await exportRecord(page, say);
  assert.equal(JSON.parse(copy).format, 'hagukumi-record');

  await show(page, '/settings');
  await page.getByRole('button', { name: say('erase-open') }).click();
  await page.locator('dialog[open] input[type="checkbox"]').check();
  await page.getByRole('button', { name: say('erase-do'), exact: true }).click();
  await page.getByRole('button', { name: say('erase-start-again') }).click();
  // The app loads itself anew, and the address is no longer that of the settings.
  await page.waitForURL(({ pathname }) => pathname !== '/settings');
  await appStarted(page);
  const databases = await page.evaluate(async () => {
    const counts = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((done) => { indexedDB.open(name).onsuccess = ({ target }) => done(target.result); });
      counts[name] = await new Promise((done) => { database.transaction('events').objectStore('events').count().onsuccess = ({ target }) => done(target.result); });
      database.close();
    }
    return counts;
  });
  assert.ok(Object.values(databases).every((count) => count === 0), JSON.stringify(databases));

  // On this empty phone the way in is the settings.
  await show(page, '/settings');
  await page.locator('input[type="file"]').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
  await page.getByRole('button', { name: say('copies-bring-do'), exact: true }).click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  assert.match(await page.locator('.top .pill').first().innerText(), /Hoa & <b>Lan<\/b>/);
  assert.equal(await entries(page), 1);
  // A second time it has nothing new.
  await chooseCopy(page, copy);
  await page.getByRole('button', { name: say('copies-nothing-new'), disabled: true }).waitFor();
  await close(page);
});

test('two windows do not lose each other\'s edits', async () => {
  const one = await openWithChild({ browser, url: server.url, lang: 'en' });
  const say = await wordsOf(one, 'en');
  const two = await newPage(one.context());
  await two.goto('/');
  await appStarted(two);

  // Each records another vaccine; each sees what the other did, without loading anew.
  await openDose(one, say, 'HEPB');
  await saveDose(one);
  await openDose(two, say, 'BCG');
  await saveDose(two);
  for (const page of [one, two]) {
    await show(page, '/records');
    await page.waitForFunction(() => document.querySelectorAll('main button.line').length === 2);
  }
  // A child that one adds is there in the other.
  await show(two, '/add');
  await addChild(two, { birthday: '2024-05-01', name: 'An' });
  await show(one, '/settings');
  await one.locator('a[href^="/settings/person/"]').nth(1).waitFor();
  await two.close();
  await one.reload();
  await appStarted(one);
  await show(one, '/settings');
  assert.equal(await one.locator('a[href^="/settings/person/"]').count(), 2);
  await close(one);
});

test('three hundred doses are shown, counted and moved through without a stumble', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en', birthday: '2020-01-15' });
  const person = await firstPerson(page);
  const day = (n) => new Date(Date.UTC(2020, 2, 1) + n * 5 * 864e5).toISOString().slice(0, 10);
  const vaccines = ['HEPB', 'PCV13', 'HIB', 'BCG', 'MR', 'VAR', 'JE', 'what is this?'];
  await bringDoses(page, Array.from({ length: 300 }, (_, n) => ({ person, vaccine: vaccines[n % vaccines.length], date: day(n) })));
  assert.equal(await entries(page), 300);
  for (const path of ['/', '/health', '/health/vaccine/HEPB', '/records/sheet']) {
    await show(page, path);
    await page.locator('h1').waitFor();
  }
  await close(page);
});
