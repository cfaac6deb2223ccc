// A Monday against the real server: what a nurse writes stands there after a restart of the page,
// what a colleague wrote meanwhile is never overwritten, and a sheet that was filled in without a
// network arrives, or comes back with its text. Nothing is answered for the server.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PHONE, close, screenshot } from '../harness/app.js';
import { launch } from '../harness/browser.js';
import { serveDemo, signIn } from '../harness/demo.js';

const MONDAY = '2026-11-30';
const NURSE = 'nurse-141364-1';
const VISITOR = 'visitor-141364-1';

describe('a Monday in the ward office', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serveDemo(2000, MONDAY)]);
  });
  after(async () => { await browser?.close(); await server?.stop(); });

  const open = (login, options = {}) => signIn({ browser, url: server.url, login, today: MONDAY, ...options });
  const go = async (page, path) => {
    await page.goto(path);
    await page.locator('#title').waitFor();
  };
  const toast = (page, text) => page.locator('.toast', { hasText: text }).waitFor();
  const rows = (page) => page.locator('.rows-table tbody tr');
  /** Puts a line under an attempt by its two keys, on the current row. */
  const attempt = async (page, key, text) => {
    await page.keyboard.press('a');
    await page.keyboard.press(key);
    await page.waitForFunction(() => document.activeElement?.id === 'quick-note');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.locator('tr.current .mark [role=status]', { hasText: '✓' }).waitFor();
  };
  /** The form of one kind of entry on the child's page that is shown. */
  const form = async (page, kind) => {
    await page.getByRole('button', { name: kind, exact: true }).first().click();
    await page.locator('.entry-form').waitFor();
    return page.locator('.entry-form');
  };
  const save = async (page) => {
    await page.locator('.entry-form button[type=submit]').click();
    await page.locator('.entry-form').waitFor({ state: 'detached' });
  };

  it('keeps an attempt, and takes a child off the list when it was seen', async () => {
    const page = await open(NURSE);
    await page.locator('#count-unseen').waitFor();
    const count = Number(await page.locator('#count-unseen').textContent());
    assert.ok(count > 1, `${count} unseen children`);
    await page.locator('a.number', { has: page.locator('#count-unseen') }).focus();
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor();
    assert.equal(await rows(page).count(), count, 'the number opens the list behind it');
    const days = await rows(page).locator('td:first-child').allTextContents();
    const numbers = days.map((text) => Number(text.replaceAll(',', '')));
    assert.deepEqual(numbers, [...numbers].sort((one, other) => other - one), 'unseen longest stands first');

    await page.keyboard.press('j');
    const name = await page.locator('tr.current button.name b').textContent();
    await attempt(page, 'p', '留守。夕方にかけ直す');
    // Nothing of it is only on this page.
    await page.reload();
    await rows(page).first().waitFor();
    assert.equal(await rows(page).count(), count, 'an attempt alone takes nobody off the list');
    const row = rows(page).filter({ hasText: name });
    assert.match(await row.textContent(), /11\/30 電話・応答なし/);
    await row.locator('button.name').click();
    await page.keyboard.press('Enter');
    await page.locator('.pane-side .timeline', { hasText: '留守。夕方にかけ直す' }).waitFor();
    await page.keyboard.press('Escape');

    await attempt(page, 's', '自宅で確認');
    await page.locator('tr.current.left').waitFor();
    // Undone at once, although the child stands on no list by then; and seen after all.
    await page.keyboard.press('z');
    await toast(page, '取り消しました');
    await page.locator('tr.current:not(.left)').waitFor();
    await attempt(page, 's', '自宅で確認');
    await page.locator('tr.current.left').waitFor();
    await go(page, '/staff/');
    await page.locator('#count-unseen').waitFor();
    assert.equal(Number(await page.locator('#count-unseen').textContent()), count - 1);
    await close(page);
  });

  it('refuses what was written on a stale page, and gives the text back', async () => {
    const [one, two] = await Promise.all([open(NURSE), open(NURSE)]);
    await go(one, '/staff/list/unseen');
    await rows(one).first().waitFor();
    await one.keyboard.press('Enter');
    await one.keyboard.press('o');
    await one.waitForURL(/\/staff\/child\//);
    await one.locator('.timeline').waitFor();
    await go(two, new URL(one.url()).pathname);
    await two.locator('.timeline').waitFor();

    await form(one, 'メモ');
    await one.locator('.entry-form textarea').fill('祖母と話した');
    await form(two, 'メモ');
    await two.locator('.entry-form textarea').fill('本日訪問予定');
    await save(two);
    await one.locator('.entry-form button[type=submit]').click();
    await one.locator('.entry-form .bad, .entry-form [role=alert]').first().waitFor();
    assert.equal(await one.locator('.entry-form textarea').inputValue(), '祖母と話した', 'the text is still there');
    await one.locator('.timeline', { hasText: '本日訪問予定' }).waitFor();
    await save(one);
    // Both are kept.
    await one.locator('.timeline', { hasText: '祖母と話した' }).filter({ hasText: '本日訪問予定' }).waitFor();
    await close(two);
    await close(one);
  });

  it('takes sheets from the door once the network is back, also of a visit that is another’s now', async () => {
    const visitor = await open(VISITOR, { viewport: PHONE });
    const stops = visitor.locator('ul.stops.no-print > li');
    await stops.nth(2).waitFor();
    const names = await stops.locator('.big').allTextContents();
    await visitor.context().setOffline(true);
    const sheet = async (worries) => {
      const left = await stops.count();
      await stops.first().locator('.btn.main').click();
      await visitor.locator('#met').selectOption('mother');
      await visitor.locator('#seen-yes').check();
      await visitor.locator('#mood-total').fill('12');
      await visitor.locator('#mood-item').fill('1');
      await visitor.locator('#worries').fill(worries);
      await visitor.locator('form.sheet button[type=submit]').click();
      await visitor.waitForFunction((left) => document.querySelectorAll('ul.stops.no-print > li').length === left - 1, left);
    };
    await sheet('夜に眠れない');
    await sheet('上の子のこと');
    // They wait on the device.
    await visitor.locator('.waiting', { hasText: /未送信.*2件/ }).waitFor();

    // Meanwhile the second visit is given to somebody else.
    const nurse = await open(NURSE);
    await go(nurse, '/staff/week');
    await nurse.locator('.day.today a', { hasText: names[1] }).click();
    await nurse.locator('.timeline').waitFor();
    await form(nurse, '訪問を割り当てる');
    const other = nurse.locator('#who option', { hasText: '保健師' }).first();
    await nurse.locator('#who').selectOption(await other.getAttribute('value'));
    await save(nurse);
    const second = new URL(nurse.url()).pathname;

    await visitor.context().setOffline(false);
    await toast(visitor, 'ほかの人に替わっていましたが、記録は区に届きました');
    await visitor.waitForFunction(() => document.querySelectorAll('ul.stops.no-print > li').length === 1);
    assert.equal(await visitor.locator('ul.stops.no-print .big').textContent(), names[2], 'what is left is today’s third');
    await screenshot(visitor, 'monday-round');

    // Both are in the timelines. The visits are done, and what the mothers answered keeps the
    // children on a list all the same, open to the nurse without a reason.
    await go(nurse, second);
    await nurse.locator('.timeline', { hasText: '上の子のこと' }).waitFor();
    assert.match(await nurse.locator('.standing').textContent(), /訪問済/);
    await go(nurse, '/staff/list/steps');
    for (const [name, text] of [[names[0], '夜に眠れない'], [names[1], '上の子のこと']]) {
      const row = rows(nurse).filter({ hasText: name.trim() });
      await row.waitFor();
      assert.match(await row.textContent(), /見直し（11\/30まで）/);
      await row.locator('button.name').click();
      await nurse.keyboard.press('Enter');
      await nurse.locator('.pane-side .timeline', { hasText: text }).waitFor();
      await nurse.keyboard.press('Escape');
    }
    await screenshot(nurse, 'monday-steps');
    await close(nurse);
    await close(visitor);
  });
});
