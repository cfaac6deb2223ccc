// The door of a group session: who comes with a place or without, by typing and Enter, and what was
// noted by mistake.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TODAY, close, screenshot } from '../harness/app.js';
import { launch } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serveDemo, signIn } from '../harness/demo.js';
import { City, openStaff } from '../harness/staff.js';

const NURSE = 'nurse-141364-1';

describe('the door of a group session', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serveDemo(3000)]);
  });
  after(async () => { await browser?.close(); await server?.stop(); });

  const open = (login, options = {}) => signIn({ browser, url: server.url, login, ...options });
  const toast = (page, text) => page.locator('.toast', { hasText: text }).waitFor();
  const booked = (page) => page.locator('section[aria-labelledby=booked-title] tbody tr');
  const due = (page) => page.locator('section[aria-labelledby=due-title] tbody tr');

  it('notes at the door who comes by typing and Enter, with a place or without, and takes it back', async () => {
    const page = await open(NURSE);
    await page.goto('/staff/sessions');
    await page.getByRole('button', { name: '新しい回' }).click();
    await page.locator('#session-on').fill(TODAY);
    await page.locator('#session-place').fill('今日の会場');
    await page.locator('#session-capacity').fill('1');
    await page.keyboard.press('Enter');
    await page.locator('tbody tr', { hasText: '今日の会場' }).locator('a').click();
    await due(page).nth(1).waitFor();
    const known = await due(page).locator('.kana').allTextContents();
    await page.getByRole('button', { name: '空きの分の1人を選ぶ' }).click();
    await page.getByRole('button', { name: '1人に通知し席を取る' }).click();
    await booked(page).first().waitFor();
    const places = await booked(page).locator('.kana').allTextContents();
    // Who has no place comes too; the reading names one child only.
    const extra = known.find((kana) => !places.includes(kana) && known.filter((one) => one === kana).length === 1);

    await page.getByRole('link', { name: '受付' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'door-text');
    const rows = page.locator('.rows-table tbody tr');
    const hiragana = (text) => [...text].map((one) => (one >= 'ァ' && one <= 'ヶ' ? String.fromCharCode(one.charCodeAt(0) - 0x60) : one)).join('');
    await page.keyboard.type(hiragana(places[0]));
    await page.keyboard.press('Enter');
    await toast(page, '受付しました');
    await page.locator('[role=status]', { hasText: '来所1／1人' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'door-text');

    // A wrong click goes back, by the key and later by the row.
    await page.keyboard.press('Tab');
    await page.locator('#title').focus();
    await page.keyboard.press('z');
    await toast(page, '受付を取り消しました');
    await page.locator('[role=status]', { hasText: '来所0／1人' }).waitFor();
    await rows.filter({ hasText: places[0] }).getByRole('button', { name: '来所にする' }).click();
    await page.locator('[role=status]', { hasText: '来所1／1人' }).waitFor();
    await rows.filter({ hasText: places[0] }).getByRole('button', { name: '取り消す' }).click();
    await page.locator('[role=status]', { hasText: '来所0／1人' }).waitFor();

    await page.locator('#door-text').fill(extra);
    await page.keyboard.press('Enter');
    await page.locator('#found-title', { hasText: '区内で見つかった子' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'found-0');
    await axe(page, 'door');
    await noClipping(page, 'door');
    await screenshot(page, 'door-found');
    await page.keyboard.press('Enter');
    await toast(page, '受付しました');
    await rows.filter({ hasText: extra }).filter({ hasText: '来所（予約なし）' }).waitFor();
    await page.locator('.head', { hasText: /来所0／1人.*ほかに予約なし1人/s }).waitFor();
    await page.reload();
    await rows.filter({ hasText: extra }).filter({ hasText: '来所（予約なし）' }).waitFor();
    await screenshot(page, 'door-extra');

    await page.locator('#door-text').fill('どこにもいない子');
    await page.keyboard.press('Enter');
    await page.locator('#found-title', { hasText: '区内に見つかりません' }).waitFor();
    await close(page);
  });

  it('keeps the door of a session of the last days open', async () => {
    // The demo has held none: a made-up city answers as the server does.
    const page = await openStaff({ browser, url: server.url, city: new City({ session: 'nurse' }), path: '/staff/sessions' });
    await page.locator('.recent a').first().waitFor();
    await axe(page, 'recent sessions');
    await screenshot(page, 'sessions-recent');
    await page.locator('.recent a').first().click();
    await page.waitForURL(/\/staff\/door\/g0$/);
    await page.waitForFunction(() => document.activeElement?.id === 'door-text');
    await close(page);
  });
});
