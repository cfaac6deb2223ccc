// Group sessions and the sheet of a day against the real server: a made-up city, its own store, its
// own rules. Nothing is answered for it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFile } from 'node:fs/promises';
import { PHONE, close, screenshot } from '../harness/app.js';
import { launch } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serveDemo, signIn } from '../harness/demo.js';

const NURSE = 'nurse-141364-1';
// The demo has one login a ward: the colleague is a second window of hers.
const COLLEAGUE = NURSE;
const VISITOR = 'visitor-141364-1';

describe('group sessions', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serveDemo(3000)]);
  });
  after(async () => { await browser?.close(); await server?.stop(); });

  const open = (login, options = {}) => signIn({ browser, url: server.url, login, ...options });
  const go = async (page, path) => {
    await page.goto(path);
    await page.locator('#title').waitFor();
  };
  const toast = (page, text) => page.locator('.toast', { hasText: text }).waitFor();
  const booked = (page) => page.locator('section[aria-labelledby=booked-title] tbody tr');
  const due = (page) => page.locator('section[aria-labelledby=due-title] tbody tr');

  /** Opens the child of a row. One who stands on no list is opened for a reason. */
  async function openChild(page, row) {
    await row.locator('a').click();
    await page.locator('.timeline, #reason').first().waitFor();
    if (await page.locator('#reason').count()) {
      await page.locator('#reason').fill('健診の予約');
      await page.keyboard.press('Enter');
    }
    await page.locator('.timeline').waitFor();
  }

  /** Plans a session of the 1y6m checkup by keyboard, opens it, and gives its address. */
  async function plan(page, { day, capacity, place }) {
    await go(page, '/staff/sessions');
    await page.getByRole('button', { name: '新しい回' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#session-on').fill(day);
    await page.locator('#session-starts').fill('13:15');
    await page.locator('#session-place').fill(place);
    await page.locator('#session-capacity').fill(String(capacity));
    await page.keyboard.press('Enter');
    await toast(page, '回をつくりました');
    const row = page.locator('tbody tr', { hasText: place });
    await row.waitFor();
    assert.match(await row.textContent(), new RegExp(`13:15.*0／${capacity}人.*残り${capacity}`, 's'));
    await row.locator('a').click();
    await page.locator('#booked-title').waitFor();
    return new URL(page.url()).pathname;
  }

  it('are planned, filled by notices with places, printed for the envelopes, held at the door', async () => {
    const page = await open(NURSE);
    const path = await plan(page, { day: '2026-12-03', capacity: 2, place: '宮前会場' });
    await due(page).first().waitFor();
    const before = await due(page).count();
    assert.ok(before > 2, `${before} children are due`);
    await page.getByRole('button', { name: '空きの分の2人を選ぶ' }).click();
    await page.getByRole('button', { name: '2人に通知し席を取る' }).click();
    await toast(page, '通知2人');
    await booked(page).nth(1).waitFor();
    await page.locator('.head', { hasText: /2／2人.*満員/s }).waitFor();
    // A full session takes nobody: the buttons say so, and the server would too.
    await page.waitForFunction((n) => document.querySelectorAll('section[aria-labelledby=due-title] tbody tr').length === n, before - 2);
    await due(page).first().getByRole('button', { name: '予約する', disabled: true }).waitFor();
    await screenshot(page, 'session-plan');

    // Every child's timeline has the notice and the place.
    await openChild(page, booked(page).first());
    const timeline = await page.locator('.timeline').textContent();
    assert.match(timeline, /1歳6か月.*通知（2026.*12.*3/s);
    assert.match(timeline, /予約（2026.*12.*3/s);

    await go(page, path);
    await page.getByRole('link', { name: '宛名' }).click();
    await page.locator('.rows-table tbody tr').nth(1).waitFor();
    const envelopes = await page.locator('.rows-table tbody').textContent();
    assert.match(envelopes, /\d-\d+-\d+/, 'an address');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const csv = await readFile(await download.path(), 'utf8');
    assert.equal(csv.trim().split('\r\n').length, 3);
    assert.match(csv, /^\ufeff"保護者","住所"/);
    await axe(page, 'letters');
    await screenshot(page, 'session-letters');

    // The day of the session is not today; its list of booked children is what the door works on.
    await go(page, path.replace('sessions', 'door'));
    await page.locator('.rows-table tbody tr').nth(1).waitFor();
    assert.equal(await page.locator('.rows-table tbody tr').count(), 2);
    await close(page);
  });

  it('give their children back when they are cancelled, and every timeline says why', async () => {
    const page = await open(NURSE);
    await plan(page, { day: '2026-12-04', capacity: 3, place: '中止の会場' });
    await due(page).first().waitFor();
    const name = await due(page).first().locator('a b').textContent();
    await due(page).first().getByRole('checkbox').check();
    await page.getByRole('button', { name: '1人に通知し席を取る' }).click();
    await booked(page).first().waitFor();
    await page.getByRole('button', { name: '中止', exact: true }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'cancel-reason');
    await page.getByRole('button', { name: '中止にする' }).click();
    await page.locator('.note.bad').waitFor();
    await page.locator('#cancel-reason').fill('医師の急病');
    await page.getByRole('button', { name: '中止にする' }).click();
    await toast(page, '予約1人を未通知に戻しました');
    await page.locator('.head .tag', { hasText: '中止：医師の急病' }).waitFor();
    await booked(page).first().waitFor({ state: 'detached' });

    // The child is to be invited again, for another session.
    await plan(page, { day: '2026-12-08', capacity: 3, place: '次の会場' });
    const again = due(page).filter({ hasText: name });
    await again.waitFor();
    assert.match(await again.textContent(), /未通知/);
    await openChild(page, again);
    await page.locator('.timeline', { hasText: '予約の取消し（医師の急病）' }).waitFor();

    // From the child's page, with a place in the next one, by keyboard.
    await page.getByRole('button', { name: '健診の予約' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'session');
    const choice = await page.locator('#session option', { hasText: '12/08 13:15' }).getAttribute('value');
    await page.locator('#session').selectOption(choice);
    await page.getByRole('button', { name: '保存' }).click();
    await toast(page, '予約しました');
    await page.locator('.timeline', { hasText: '12/08' }).or(page.locator('.timeline', { hasText: '12月8日' })).first().waitFor();
    await close(page);
  });

  it('tell one of two nurses that the last place is gone', async () => {
    const one = await open(NURSE);
    const two = await open(COLLEAGUE);
    const path = await plan(one, { day: '2026-12-18', capacity: 1, place: '最後の席' });
    await go(two, path);
    await Promise.all([one, two].map((page) => due(page).nth(1).waitFor()));
    await Promise.all([
      due(one).nth(0).getByRole('button', { name: '予約する' }).click(),
      due(two).nth(1).getByRole('button', { name: '予約する' }).click(),
    ]);
    const said = await Promise.all([one, two].map(async (page) => {
      // Not what was said before: that the session was planned.
      const message = page.locator('.toast', { hasText: /予約しました|定員に達しています/ });
      await message.waitFor();
      return message.textContent();
    }));
    said.sort((a, b) => Number(a.includes('定員')) - Number(b.includes('定員')));
    assert.match(said[0], /予約しました/);
    assert.match(said[1], /定員に達しています/);
    await go(two, path);
    await booked(two).first().waitFor();
    assert.equal(await booked(two).count(), 1);
    await close(two);
    await close(one);
  });

  it('show both of two bookings that the server answers late', async () => {
    const page = await open(NURSE);
    await plan(page, { day: '2026-12-22', capacity: 5, place: '遅い回線' });
    await due(page).nth(1).waitFor();
    const held = [];
    let came;
    const both = new Promise((done) => { came = done; });
    await page.route('**/bookings', (route) => { if (held.push(route) === 2) came(); });
    for (const row of [0, 1]) await due(page).nth(row).getByRole('button', { name: '予約する' }).click();
    await both;
    for (const [place, route] of held.entries()) {
      await route.continue();
      await booked(page).nth(place).waitFor();
    }
    await close(page);
  });

  it('show a visitor three addresses today, on the phone and on paper', async () => {
    const page = await open(VISITOR, { viewport: PHONE });
    await page.locator('.stops li').nth(2).waitFor();
    assert.equal(await page.locator('.stops li').count(), 3);
    assert.match(await page.locator('.stops').textContent(), /10:00.*11:15.*14:00/s);
    await noClipping(page, 'round');
    await screenshot(page, 'round-real');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.paper .stop').count(), 3);
    assert.ok(await page.locator('.paper .stop').first().isVisible());
    assert.equal(await page.locator('.stops').isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    await close(page);
  });

  it('lets a nurse print the sheet of a visitor from the week', async () => {
    const page = await open(NURSE);
    await go(page, '/staff/week');
    await page.locator('.day.today .sheets a').first().waitFor();
    await page.locator('.day.today .sheets a').first().click();
    await page.locator('.paper .stop').nth(2).waitFor();
    const paper = await page.locator('.paper').textContent();
    assert.match(paper, /通訳|語/, 'the language of the family');
    assert.match(paper, /080-0000-/);
    await axe(page, 'day sheet');
    await screenshot(page, 'day-sheet');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g).length;
    assert.ok(pages <= 3, `${pages} pages for three visits`);
    await close(page);
  });

  for (const lang of ['ja', 'en']) {
    it(`has no barrier and cuts nothing off (${lang})`, async () => {
      const page = await open(NURSE, { lang });
      await go(page, '/staff/sessions');
      await page.locator('.rows-table tbody tr').first().waitFor();
      await page.getByRole('button', { name: lang === 'ja' ? '新しい回' : 'New session' }).click();
      await page.locator('#session-form').waitFor();
      const look = async (name) => {
        await axe(page, `${name} ${lang}`);
        await noClipping(page, `${name} ${lang}`);
        await screenshot(page, `sessions-${name}-${lang}`);
      };
      await look('list');
      await page.locator('.rows-table tbody tr:not(.left) a').first().click();
      await page.locator('#due-title').waitFor();
      await page.waitForFunction(() => !document.querySelector('main .page > section > .quiet[role=status]'));
      await look('plan');
      await page.getByRole('button', { name: lang === 'ja' ? '変更' : 'Change' }).click();
      await page.locator('#session-form').waitFor();
      await look('change');
      await close(page);
    });
  }
});
