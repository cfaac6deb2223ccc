// The family's record on the phone: kept, sealed, shared by tabs, copied, erased, and what the
// app says when the phone does not play along.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { appStarted, close, openApp } from '../harness/app.js';
import { launch, newPage } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serve } from '../harness/server.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const NAME = 'Sakura<b>';

/** A phone in English on the screen `path`. */
async function phone(options = {}) {
  const page = await openApp({ browser, url: server.url, lang: 'en', chosen: true, ...options });
  await appStarted(page);
  return page;
}

/** Goes to another screen by loading it. */
async function visit(page, path) {
  await page.goto(path);
  await appStarted(page);
}

/** Fills in the form for a child; sends it unless told not to. */
async function enter(page, { birthday = '2026-09-10', name = NAME, send = true } = {}) {
  if (!page.url().endsWith('/add')) await visit(page, '/add');
  await page.fill('#date', birthday);
  await page.fill('#name', name);
  if (send) await page.click('form button[type=submit]');
}

async function addChild(page, child) {
  await enter(page, child);
  await page.waitForURL((url) => url.pathname === '/');
}

/** The nicknames that the settings list. */
async function children(page) {
  await visit(page, '/settings');
  return page.locator('main').innerText();
}

/** Everything that lies in the database, store by store, as far as it is text or bytes. */
function database(page) {
  return page.evaluate(() => new Promise((resolve, reject) => {
    const request = indexedDB.open('hagukumi');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      const found = Object.fromEntries(names.map((name) => [name, transaction.objectStore(name).getAll()]));
      transaction.oncomplete = () => {
        database.close();
        resolve(Object.fromEntries(Object.entries(found).map(([name, { result }]) => [name, result.map((value) => {
          if (value instanceof CryptoKey) return { algorithm: value.algorithm, extractable: value.extractable };
          if (value instanceof Uint8Array) return { bytes: new TextDecoder('latin1').decode(value) };
          return value;
        })])));
      };
    };
  }));
}

/** Writes into the database behind the app's back. */
function plant(page, entries) {
  return page.evaluate((planted) => new Promise((resolve) => {
    const request = indexedDB.open('hagukumi');
    request.onsuccess = () => {
      const transaction = request.result.transaction('events', 'readwrite');
      for (const [key, value] of planted) transaction.objectStore('events').put(value, key);
      transaction.oncomplete = () => { request.result.close(); resolve(); };
    };
  }), entries);
}

test('a child outlives a reload, and nothing of it lies readable on the disk', async () => {
  const page = await phone();
  await addChild(page);
  await page.reload();
  await appStarted(page);
  assert.ok((await children(page)).includes(NAME));
  const { events, keys, quarantine } = await database(page);
  assert.equal(events.length, 1);
  assert.ok(events.every(({ bytes }) => bytes && !bytes.includes('Sakura') && !bytes.includes('2026-09-10')));
  assert.deepEqual(keys, [{ algorithm: { name: 'AES-GCM', length: 256 }, extractable: false }]);
  assert.deepEqual(quarantine, []);
  await close(page);
});

test('what is half typed outlives a reload and a change of language, and goes once it is saved', async () => {
  const page = await phone();
  await enter(page, { birthday: '2026-9-', name: 'Nhi', send: false });
  await page.reload();
  await appStarted(page);
  assert.equal(await page.inputValue('#date'), '2026-9-');
  await page.getByRole('button', { name: /English/ }).click();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.locator('html[lang=vi]').waitFor();
  assert.equal(await page.inputValue('#date'), '2026-9-');
  assert.equal(await page.inputValue('#name'), 'Nhi');
  await addChild(page, { name: 'Nhi' });
  await visit(page, '/add');
  assert.equal(await page.inputValue('#name'), '');
  await close(page);
});

test('two tabs see what the other adds, and neither loses anything', async () => {
  const one = await phone();
  const two = await newPage(one.context());
  await two.goto('/');
  await appStarted(two);
  await addChild(one, { name: 'Aoi' });
  await two.waitForFunction(() => document.querySelector('header')?.innerText.includes('Aoi'));
  await Promise.all([addChild(one, { name: 'Ren' }), addChild(two, { name: 'Yui' })]);
  for (const page of [one, two]) {
    const listed = await children(page);
    for (const name of ['Aoi', 'Ren', 'Yui']) assert.ok(listed.includes(name), `${name} in ${listed}`);
  }
  assert.equal((await database(one)).events.length, 3);
  await close(one);
});

test('birthdays that cannot be and names that are too long are answered beside their fields', async () => {
  const page = await phone();
  for (const birthday of ['2026-11-22', '1989-12-31', '2026-02-30', 'soon']) {
    await enter(page, { birthday });
    await page.locator('#date-err').filter({ hasText: /\S/ }).waitFor();
  }
  await enter(page, { name: 'n'.repeat(500) });
  await page.locator('#name-err').filter({ hasText: '60' }).waitFor();
  assert.equal((await page.inputValue('#name')).length, 500, 'what was typed stays');
  assert.deepEqual((await database(page)).events, []);
  await close(page);
});

test('entries that cannot be read are kept aside and counted, and everything else is there', async () => {
  const page = await phone();
  await addChild(page, { name: 'Aoi' });
  await addChild(page, { name: 'Ren' });
  await page.goto('/189/en.html');
  await plant(page, [['broken', '{"id":'], ['strange', 42]]);
  const listed = await children(page);
  assert.ok(listed.includes('Aoi') && listed.includes('Ren'));
  await page.getByText(/^2 entries could not be read/).first().waitFor();
  const { events, quarantine } = await database(page);
  assert.equal(events.length, 2);
  assert.deepEqual(quarantine, ['{"id":', 42]);
  await close(page);
});

test('an event of a later version is carried along into every copy', async () => {
  const page = await phone();
  await addChild(page);
  await page.goto('/189/en.html');
  const later = {
    id: 'later', at: { wall_ms: 1, counter: 0, node: 'n' }, mood: 'fine',
    facts: [{ of: 'growth', id: 'g', field: 'weight_g', value: '5200' }],
  };
  await plant(page, [['later', JSON.stringify(later)]]);
  const copy = JSON.parse(await save(page));
  assert.deepEqual(copy.events.find(({ id }) => id === 'later'), later);
  await close(page);
});

test('a full phone says so, keeps what is typed and saves nothing', async () => {
  const page = await phone();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    window.room = () => { IDBObjectStore.prototype.put = put; };
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await page.evaluate(() => { history.pushState(null, '', '/add'); dispatchEvent(new PopStateEvent('popstate')); });
  await enter(page);
  await page.getByRole('alert').filter({ hasText: 'storage is full' }).waitFor();
  assert.equal(await page.inputValue('#name'), NAME);
  await page.evaluate(() => window.room());
  await page.click('form button[type=submit]');
  await page.waitForURL((url) => url.pathname === '/');
  assert.equal((await database(page)).events.length, 1);
  await close(page);
});

test('a browser that keeps nothing still shows what is next, and says that it keeps nothing', async () => {
  const page = await phone({
    before: (page) => page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });
    }),
  });
  await page.getByText('Nothing can be saved in this window').waitFor();
  await enter(page);
  await page.waitForURL((url) => url.pathname === '/');
  await page.waitForFunction((name) => document.querySelector('header').innerText.includes(name), NAME);
  await close(page);
});

test('the settings say that they are looking what the phone has promised, until it has answered', async () => {
  const page = await phone({
    before: (page) => page.addInitScript(() => {
      const { persisted } = StorageManager.prototype;
      const wait = new Promise((done) => { window.answer = done; });
      StorageManager.prototype.persisted = async function () { await wait; return persisted.call(this); };
    }),
  });
  await page.evaluate(() => { history.pushState(null, '', '/settings'); dispatchEvent(new PopStateEvent('popstate')); });
  const facts = page.locator('main dl.facts[aria-busy="true"]');
  await facts.waitFor();
  await page.evaluate(() => window.answer());
  await facts.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).waitFor();
  await close(page);
});

test('a database of a later version is left alone', async () => {
  const page = await phone();
  await page.goto('/189/en.html');
  await page.evaluate(() => new Promise((resolve) => {
    const request = indexedDB.open('hagukumi', 99);
    request.onsuccess = () => { request.result.close(); resolve(); };
  }));
  await visit(page, '/');
  await page.getByRole('alert').filter({ hasText: 'newer version' }).waitFor();
  const version = await page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'hagukumi').version);
  assert.equal(version, 99);
  await close(page);
});

/** Makes the database one of a later version, behind the app's back. */
async function makeNewer(page) {
  await page.goto('/189/en.html');
  await page.evaluate(() => new Promise((resolve) => {
    const request = indexedDB.open('hagukumi', 99);
    request.onsuccess = () => { request.result.close(); resolve(); };
  }));
}

test('a record of a later version is not taken for an empty one: every screen says so, and what can be read is saved', async () => {
  const page = await phone();
  await addChild(page, { name: 'Aoi' });
  await makeNewer(page);
  for (const path of ['/', '/add', '/records', '/health/vaccine/HEPB', '/settings/deleted']) {
    await visit(page, path);
    await page.getByRole('heading', { name: 'Your record can’t be opened' }).waitFor();
    await page.getByText('Nothing has been erased').waitFor();
    assert.equal(await page.locator('#date').count(), 0, 'nothing can be entered into nothing');
  }
  await axe(page);
  await noClipping(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what can be read' }).click();
  const copy = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  assert.ok(copy.events[0].facts.some(({ value }) => value === 'Aoi'));
  // Language, help and the way back work; the database is as it was.
  await page.locator('.top .pill-189').click();
  await page.locator('dialog[open] a[href="tel:189"]').waitFor();
  await page.locator('dialog[open] a[data-close]').click();
  await page.getByRole('link', { name: 'Talk to someone by phone' }).click();
  await page.locator('main a[href="tel:189"]').waitFor();
  const found = await page.evaluate(async () => (await indexedDB.databases()).map(({ name, version }) => `${name} ${version}`));
  assert.deepEqual(found, ['hagukumi 99']);
  await close(page);

  const other = await phone();
  await bring(other, JSON.stringify(copy), '/settings');
  await other.getByRole('button', { name: 'Bring in', exact: true }).click();
  await other.getByText('Brought in.').waitFor();
  assert.ok((await children(other)).includes('Aoi'), 'the saved file opens elsewhere');
  await close(other);
});

test('a record that the phone cannot read now is there again when it can', async () => {
  const broken = (page) => page.addInitScript(() => {
    if (!localStorage.getItem('broken')) return;
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      if (given[0] === 'hagukumi') throw new DOMException('disk', 'UnknownError');
      return open.apply(this, given);
    };
  });
  const page = await phone({ before: broken });
  await addChild(page, { name: 'Aoi' });
  await page.evaluate(() => localStorage.setItem('broken', '1'));
  await visit(page, '/records');
  await page.getByRole('heading', { name: 'Your record can’t be opened' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'could not read it' }).waitFor();
  await page.getByRole('button', { name: 'Save what can be read' }).click();
  await page.getByText('Nothing could be read just now').waitFor();
  await page.evaluate(() => localStorage.removeItem('broken'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Your record can’t be opened' }).waitFor({ state: 'detached' });
  await appStarted(page);
  assert.ok((await children(page)).includes('Aoi'));
  await close(page);
});

test('what was deleted is listed, restored and there after a reload', async () => {
  const page = await phone();
  await addChild(page, { name: 'Aoi' });
  await addChild(page, { name: 'Ren' });
  await visit(page, '/settings');
  await page.getByRole('link', { name: 'Deleted entries' }).click();
  await page.getByText('Nothing has been deleted.').waitFor();
  // Ren goes; Aoi's dose too.
  await visit(page, '/settings');
  await page.getByRole('link', { name: /Ren/ }).click();
  await page.locator('main .btn.harm').click();
  await page.waitForURL('**/settings');
  await visit(page, '/health/vaccine/HEPB');
  await page.getByRole('button', { name: 'Record a dose' }).click();
  await page.locator('dialog[open] button[type="submit"]').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.locator('main button.line[aria-haspopup="dialog"]').click();
  await page.locator('dialog[open] .btn.harm').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });

  await visit(page, '/settings/deleted');
  const rows = page.locator('main .rows li');
  assert.equal(await rows.count(), 2);
  assert.match(await rows.filter({ hasText: 'Hepatitis B' }).innerText(), /Aoi[^]*21 November 2026/);
  await axe(page);
  await noClipping(page);
  for (let left = 2; left > 0; left -= 1) {
    await rows.first().getByRole('button', { name: 'Bring back' }).click();
    await page.getByText('Brought back.').waitFor();
    await page.waitForFunction((n) => document.querySelectorAll('main .rows li').length === n, left - 1);
  }
  await page.getByText('Nothing has been deleted.').waitFor();
  const listed = await children(page);
  assert.ok(listed.includes('Aoi') && listed.includes('Ren'));
  await visit(page, '/records');
  await page.locator('.top .pill-person').click();
  await page.locator('dialog[open] button.line', { hasText: 'Aoi' }).click();
  await page.locator('main button.line').waitFor();
  await close(page);
});

/** Saves a copy by the app's own buttons and gives its text. */
async function save(page) {
  await visit(page, '/records');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** Chooses a file to bring in. */
async function bring(page, text, path = '/records') {
  await visit(page, path);
  await page.setInputFiles('input[type=file]', { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a copy brought in on another phone gives the same record, once', async () => {
  const one = await phone();
  await addChild(one, { name: 'Aoi' });
  await addChild(one, { name: 'Ren', birthday: '2024-02-29' });
  const copy = await save(one);
  await close(one);

  const two = await phone();
  await addChild(two, { name: 'Yui' });
  await bring(two, copy);
  await two.getByRole('button', { name: 'Bring in', exact: true }).click();
  await two.getByText('Brought in.').waitFor();
  const listed = await children(two);
  for (const name of ['Aoi', 'Ren', 'Yui']) assert.ok(listed.includes(name), `${name} in ${listed}`);
  await bring(two, copy);
  await two.getByRole('button', { name: 'Nothing to bring in' }).waitFor();
  assert.equal((await database(two)).events.length, 3);
  await close(two);
});

test('files that are no copy, are damaged or come from a later version change nothing', async () => {
  const page = await phone();
  await addChild(page, { name: 'Aoi' });
  const copy = await save(page);
  const before = await database(page);
  const later = copy.replace('"version":1', '"version":2');
  for (const [text, said] of [['{"format":"other"}', 'no copy'], [copy.slice(0, -20), 'no copy'], ['null', 'no copy'], [later, 'newer version']]) {
    await bring(page, text);
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
  }
  assert.deepEqual(await database(page), before);
  await close(page);
});

test('of a copy with some entries that cannot be, the others can be brought in', async () => {
  const one = await phone();
  await addChild(one, { name: 'Aoi' });
  const copy = JSON.parse(await save(one));
  await close(one);
  const [good] = copy.events;
  const birth = { of: 'person', id: 'p', field: 'birth_date', value: '2026-02-30' };
  copy.events = [null, { ...good, id: 'february', facts: [birth] }, good];

  const two = await phone();
  await addChild(two, { name: 'Yui' });
  await bring(two, JSON.stringify(copy));
  await two.getByRole('dialog').getByText(/^2 entries/).waitFor();
  await two.getByRole('button', { name: 'Bring in', exact: true }).click();
  await two.getByText('Brought in.').waitFor();
  assert.ok((await children(two)).includes('Aoi'));
  assert.equal((await database(two)).events.length, 2);
  await close(two);
});

test('erasing leaves nothing of the family in the browser, in any tab', async () => {
  const one = await phone();
  await addChild(one, { name: 'Aoi' });
  const two = await newPage(one.context());
  await two.goto('/');
  await appStarted(two);
  await visit(one, '/settings');
  await one.getByRole('button', { name: 'Erase my data' }).click();
  await one.getByText('I understand that').click();
  await one.getByRole('button', { name: 'Erase everything' }).click();
  await one.getByRole('heading', { name: 'Everything is erased' }).waitFor();
  await two.waitForFunction(() => !document.body.innerText.includes('Aoi'));
  const left = await one.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    settings: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith('hagukumi-')),
  }));
  assert.deepEqual(left, { databases: [], settings: [] });
  await close(one);
});
