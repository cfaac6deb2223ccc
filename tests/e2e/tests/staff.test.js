// The staff view: the Monday nurse by keyboard, the visitor at a door without a network, two
// nurses at one child, and every screen in Japanese and English.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PHONE, close, screenshot } from '../harness/app.js';
import { launch } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serve } from '../harness/server.js';
import { City, openStaff } from '../harness/staff.js';

describe('the staff view', () => {
  let browser;
  let server;
  before(async () => { [browser, server] = await Promise.all([launch(), serve(undefined, ['--demo', '--children', '20'])]); });
  after(async () => { await browser?.close(); await server?.stop(); });

  const open = (city, options = {}) => openStaff({ browser, url: server.url, city, ...options });
  const unseen = (page) => page.locator('#count-unseen').textContent();
  const rows = (page) => page.locator('.rows-table tbody tr');
  /** Opens a screen as the back button would. */
  const show = async (page, path) => {
    await page.evaluate((path) => { history.pushState(null, '', path); dispatchEvent(new PopStateEvent('popstate')); }, path);
    await page.locator('main #title').waitFor();
    await page.waitForFunction(() => !document.querySelector('main > .quiet[role=status], main .page > .quiet[role=status]'));
  };
  /** What lies in the device's database, the key apart. */
  const kept = (page) => page.evaluate(() => new Promise((resolve, reject) => {
    const request = indexedDB.open('hagukumi-staff', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('kept');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const store = request.result.transaction('kept').objectStore('kept');
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      values.onsuccess = () => {
        request.result.close();
        const text = new TextDecoder();
        resolve(keys.result.map((key, at) => [key, values.result[at] instanceof Uint8Array ? text.decode(values.result[at]) : '']).filter(([key]) => key !== 'key'));
      };
    };
  }));

  it('takes a nurse on Monday from the sign-in to a child that leaves the list, by keyboard alone', async () => {
    const city = new City();
    const page = await open(city);
    await page.waitForFunction(() => document.activeElement?.id === 'login');
    await page.keyboard.type('nurse-miyamae');
    await page.keyboard.press('Tab');
    await page.keyboard.type('wrong');
    await page.keyboard.press('Tab');
    await page.keyboard.type('１２３ ４５６');
    await page.keyboard.press('Enter');
    await page.locator('[role=alert] .bad').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('right');
    await page.keyboard.press('Enter');

    await page.locator('#count-unseen').waitFor();
    assert.equal(await unseen(page), '4');
    assert.doesNotMatch(await page.locator('main').textContent(), /佐藤|鈴木/, 'no name stands on the first page');
    await page.locator('a.number', { has: page.locator('#count-unseen') }).focus();
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor();
    assert.equal(await rows(page).count(), 4);
    assert.match(await rows(page).first().textContent(), /402.*佐藤 陽翔/);

    // Two keystrokes and a line.
    await page.keyboard.press('a');
    await page.keyboard.press('p');
    await page.waitForFunction(() => document.activeElement?.id === 'quick-note');
    await page.keyboard.type('夕方にかけ直す');
    await page.keyboard.press('Enter');
    await page.locator('tr#row-0 .mark [role=status]', { hasText: '✓' }).waitFor();
    const written = city.children[0].timeline.at(-1).body;
    assert.deepEqual([written.kind, written.channel, written.outcome, written.note], ['attempt', 'phone', 'no_answer', '夕方にかけ直す']);
    assert.equal(await rows(page).count(), 4, 'an attempt alone takes nobody off the list');

    // Undo leaves both in the timeline.
    await page.keyboard.press('z');
    await page.waitForFunction(() => document.querySelector('.toast')?.textContent.includes('取り消しました'));
    assert.equal(city.children[0].timeline.at(-1).body.kind, 'correction');

    await page.keyboard.press('Enter');
    await page.locator('.pane-side .timeline').waitFor();
    assert.match(await page.locator('.pane-side .timeline').textContent(), /取消し.*夕方にかけ直す|夕方にかけ直す.*取消し/s, 'what was taken back stays readable');

    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.keyboard.press('s');
    await page.waitForFunction(() => document.activeElement?.id === 'quick-note');
    await page.keyboard.type('家庭訪問で確認');
    await page.keyboard.press('Enter');
    await page.locator('tr#row-0.left').waitFor();
    await show(page, '/staff/');
    await page.locator('#count-unseen').waitFor();
    assert.equal(await unseen(page), '3', 'the count has gone down by one');
    await close(page);
  });

  it('keeps filters in the address, and back takes one away', async () => {
    const page = await open(new City({ session: 'nurse' }));
    await show(page, '/staff/list/unseen');
    await rows(page).first().waitFor();
    await page.locator('select.chip[aria-label="通訳"]').selectOption('true');
    await page.waitForURL(/interpreter=true/);
    await page.waitForFunction(() => document.querySelectorAll('.rows-table tbody tr').length === 2);
    await page.keyboard.press('j');
    assert.equal(await page.locator('tr.current').getAttribute('id'), 'row-1');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.rows-table tbody tr').length === 4);
    await close(page);
  });

  it('gives a nurse whose page is stale a clear answer, the text back, and what the colleague wrote', async () => {
    const city = new City({ session: 'nurse' });
    const page = await open(city);
    await show(page, '/staff/child/c2');
    await page.locator('.actions').waitFor();
    await page.getByRole('button', { name: 'メモ', exact: true }).click();
    await page.locator('#note').fill('祖母と話した');
    city.colleagueWrites('c2', '本日訪問予定');
    await page.locator('.entry-form button[type=submit]').click();
    await page.locator('.entry-form .bad').waitFor();
    assert.match(await page.locator('.entry-form .bad').textContent(), /ほかの職員が先に記録/);
    assert.equal(await page.locator('#note').inputValue(), '祖母と話した');
    await page.locator('.timeline', { hasText: '本日訪問予定' }).waitFor();
    await page.locator('.entry-form button[type=submit]').click();
    await page.locator('.entry-form').waitFor({ state: 'detached' });
    await page.locator('.timeline', { hasText: '祖母と話した' }).waitFor();
    await close(page);
  });

  it('keeps a visitor’s sheet at the door without a network, encrypted, and nothing after it is sent', async () => {
    const city = new City({ session: 'visitor' });
    const page = await open(city, { viewport: PHONE });
    await page.locator('.stops li').first().waitFor();
    assert.equal(await page.locator('.stops > li').count(), 2);
    assert.equal(await page.locator('nav.rail').count(), 0, 'nothing but the addresses');
    await noClipping(page);
    await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);

    city.cut = true;
    await page.context().setOffline(true);
    await page.locator('.stops > li').first().locator('.btn.main').click();
    await page.locator('form.sheet button[type=submit]').click();
    await page.locator('form.sheet .bad').first().waitFor();
    await page.locator('#met').selectOption('mother');
    await page.locator('#seen-yes').check();
    await page.locator('#mood-total').fill('12');
    await page.locator('#mood-item').fill('1');
    await page.locator('.note.bad', { hasText: '項目10' }).waitFor();
    await page.locator('#worries').fill('夜に眠れない');
    await axe(page, 'visit sheet');
    await noClipping(page, 'visit sheet');
    await screenshot(page, 'staff-sheet', { fullPage: true });
    await page.locator('form.sheet button[type=submit]').click();
    await page.locator('.waiting').waitFor();
    const stored = await kept(page);
    assert.ok(stored.some(([key]) => key === 'sheets'), 'the sheet is on the device');
    for (const [key, text] of stored) assert.doesNotMatch(text, /佐藤|眠れない|mood/, `${key} is encrypted`);

    city.cut = false;
    let answer;
    const wait = new Promise((done) => { answer = done; });
    await page.route('**/api/round', async (route) => { await wait; await route.fallback(); });
    await page.context().setOffline(false);
    await page.locator('.waiting').waitFor({ state: 'detached' });
    assert.equal(await page.locator('.stops > li').count(), 1, 'a visit that is sent does not come back until the server has been asked');
    answer();
    assert.deepEqual(city.sheets.map(({ child, body }) => [child, body.kind, body.sheet.child_seen, body.sheet.mood]), [['c1', 'visited', true, { total: 12, item_10: 1 }]]);
    await page.waitForFunction(() => document.querySelectorAll('.stops > li').length === 1);
    assert.ok(!(await kept(page)).some(([key]) => key === 'sheets'), 'no sheet is left on the device');
    await close(page);
  });

  it('shows a visitor what was refused, with the text', async () => {
    const city = new City({ session: 'visitor' });
    city.refuse = 'not-assigned';
    const page = await open(city, { viewport: PHONE });
    await page.locator('.stops .btn.main').first().click();
    await page.locator('#came').selectOption('not_met');
    await page.locator('#note').fill('メモを残した');
    await page.locator('form.sheet button[type=submit]').click();
    await page.locator('.waiting .bad').waitFor();
    assert.match(await page.locator('.waiting').textContent(), /ほかの人に替わりました.*メモを残した/s);
    await close(page);
  });

  it('keeps the line that is half typed when the answer to the one before comes late', async () => {
    const city = new City({ session: 'nurse' });
    const page = await open(city);
    let answer;
    const wait = new Promise((done) => { answer = done; });
    await page.route('**/api/children/c1/entries', async (route) => { await wait; await route.fallback(); });
    await show(page, '/staff/list/unseen');
    await rows(page).first().waitFor();
    const begin = async (text) => {
      await page.keyboard.press('a');
      await page.keyboard.press('p');
      await page.waitForFunction(() => document.activeElement?.id === 'quick-note');
      await page.keyboard.type(text);
    };
    await begin('留守');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await begin('父と話');
    answer();
    await page.locator('tr#row-0 .mark [role=status]', { hasText: '✓' }).waitFor();
    assert.equal(await page.locator('#quick-note').inputValue(), '父と話');
    await page.keyboard.type('した');
    await page.keyboard.press('Enter');
    await page.locator('tr#row-1 .mark [role=status]', { hasText: '✓' }).waitFor();
    assert.equal(city.children[1].timeline.at(-1).body.note, '父と話した');
    await close(page);
  });

  it('keeps the form that is half filled in when the answer to the one before comes late', async () => {
    const city = new City({ session: 'nurse' });
    const page = await open(city);
    let answer;
    const wait = new Promise((done) => { answer = done; });
    await page.route('**/api/children/c2/entries', async (route) => { await wait; await route.fallback(); });
    await show(page, '/staff/child/c2');
    const note = page.getByRole('button', { name: 'メモ', exact: true });
    await note.click();
    await page.locator('#note').fill('祖母と話した');
    await page.locator('.entry-form button[type=submit]').click();
    await page.locator('.entry-form button[type=button]').click();
    await note.click();
    await page.locator('#note').fill('父と話');
    answer();
    await page.locator('.timeline', { hasText: '祖母と話した' }).waitFor();
    assert.equal(await page.locator('#note').inputValue(), '父と話');
    await close(page);
  });

  it('forgets yesterday’s addresses before it asks for today’s, which a visitor has without a network', async () => {
    const city = new City();
    const page = await open(city, { viewport: PHONE });
    await page.context().addInitScript(() => {
      // What is forgotten takes as long as the test likes.
      const wait = new Promise((done) => { window.forget = done; });
      const { addEventListener } = IDBTransaction.prototype;
      const { put, delete: remove } = IDBObjectStore.prototype;
      const forgetting = new Set();
      IDBObjectStore.prototype.delete = function (key) {
        forgetting.add(this.transaction);
        window.forgets = true;
        return remove.call(this, key);
      };
      IDBObjectStore.prototype.put = function (value, key) {
        if (key === 'round') addEventListener.call(this.transaction, 'complete', () => { window.stored = true; });
        return put.call(this, value, key);
      };
      IDBTransaction.prototype.addEventListener = function (name, listener) {
        return addEventListener.call(this, name, async (event) => {
          if (forgetting.has(this)) await wait;
          listener(event);
        });
      };
      const { fetch } = window;
      window.asked = [];
      window.fetch = (...given) => {
        window.asked.push(new URL(given[0].url ?? given[0], location.href).pathname);
        return fetch(...given);
      };
    });
    city.session = 'visitor';
    await page.reload();
    await page.waitForFunction(() => window.forgets);
    assert.ok(!(await page.evaluate(() => window.asked)).includes('/api/round'), 'the key of what is kept anew would be forgotten with the old one');
    await page.evaluate(() => window.forget());
    await page.locator('.stops > li').nth(1).waitFor();
    await page.waitForFunction(() => window.stored);
    assert.ok((await page.evaluate(() => window.asked)).includes('/api/round'));

    city.cut = true;
    await page.reload();
    await page.locator('.stops > li').nth(1).waitFor();
    await close(page);
  });

  const SCREENS = ['/staff/', '/staff/list/unseen', '/staff/list/visits', '/staff/list/missed', '/staff/list/steps', '/staff/child/c1', '/staff/audit/c1', '/staff/week', '/staff/door', '/staff/door/g1', '/staff/imports', '/staff/handovers', '/staff/figures', '/staff/accounts'];
  for (const lang of ['ja', 'en']) {
    it(`has no barrier and cuts nothing off on any screen (${lang})`, async () => {
      const page = await open(new City({ session: 'nurse' }), { lang });
      for (const path of SCREENS) {
        await show(page, path);
        await axe(page, `${path} ${lang}`);
        await noClipping(page, `${path} ${lang}`);
        await screenshot(page, `staff-${lang}${path.replaceAll('/', '-')}`);
      }
      await close(page);
      const out = await open(new City(), { lang, viewport: PHONE });
      await axe(out, `sign-in ${lang}`);
      await noClipping(out, `sign-in ${lang}`);
      await screenshot(out, `staff-${lang}-sign-in`);
      await close(out);
      const round = await open(new City({ session: 'visitor' }), { lang, viewport: PHONE });
      await round.locator('.stops li').first().waitFor();
      await axe(round, `round ${lang}`);
      await noClipping(round, `round ${lang}`);
      await screenshot(round, `staff-${lang}-round`);
      await close(round);
    });
  }

  it('has no barrier in the dark', async () => {
    const page = await open(new City({ session: 'nurse' }), { theme: 'dark' });
    for (const path of ['/staff/', '/staff/list/unseen', '/staff/child/c1']) {
      await show(page, path);
      await axe(page, `${path} dark`);
    }
    await close(page);
  });
});
