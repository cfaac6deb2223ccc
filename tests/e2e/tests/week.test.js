// The week of visits against the real server: giving an area's visits to somebody and taking that
// back, agreeing a day in the row and moving it, and an agreed day that has passed without a sheet.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PHONE, close, screenshot } from '../harness/app.js';
import { launch } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serveDemo, signIn } from '../harness/demo.js';
import { City, openStaff } from '../harness/staff.js';

const NURSE = 'nurse-141364-1';

describe('the week of visits', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serveDemo(3000)]);
  });
  after(async () => { await browser?.close(); await server?.stop(); });

  const waiting = (page) => page.locator('.rows-table tbody tr');
  const toast = (page, text) => page.locator('.toast', { hasText: text }).waitFor();
  const open = async (options = {}) => {
    const page = await signIn({ browser, url: server.url, login: NURSE, ...options });
    await page.goto('/staff/week');
    await waiting(page).first().waitFor();
    return page;
  };

  it('gives the visits of an area to a visitor, and takes all of them back', async () => {
    const page = await open();
    const area = page.locator('.filters .chip').first();
    const name = (await area.textContent()).replace(/\d+$/, '');
    const n = Number(await area.locator('b').textContent());
    assert.ok(n > 0);
    await area.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((n) => document.querySelectorAll('.rows-table input:checked').length === n, n);
    const visitor = await page.locator('#who option', { hasText: '訪問員' }).first().getAttribute('value');
    await page.locator('#who').selectOption(visitor);
    await page.getByRole('button', { name: `${n}件を割り当てる` }).press('Enter');
    await toast(page, `割り当て${n}件、できなかったもの0件`);
    await page.waitForFunction((name) => ![...document.querySelectorAll('.filters .chip')].some((one) => one.textContent.replace(/\d+$/, '') === name), name);

    await page.keyboard.press('z');
    await toast(page, '取り消しました');
    const back = page.locator('.filters .chip', { hasText: name }).locator('b');
    await back.waitFor();
    assert.equal(Number(await back.textContent()), n, 'nobody has them again');
    await close(page);
  });

  it('agrees a day and an hour in the row by keyboard, and takes it back', async () => {
    const page = await open();
    const row = waiting(page).first();
    const name = await row.locator('a b').textContent();
    await row.getByRole('button', { name: '訪問の日を決める' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'agree-day');
    await page.keyboard.press('Enter');
    await page.locator('.agree .bad', { hasText: '日付を入れてください' }).waitFor();
    await page.locator('#agree-day').fill('2026-11-20');
    await page.locator('#agree-day').press('Enter');
    await page.locator('.agree .bad', { hasText: '今日より前' }).waitFor();
    await screenshot(page, 'week-agree');
    await axe(page, 'agreeing a day');
    await page.locator('#agree-day').fill('2026-11-22');
    await page.locator('#agree-at').fill('13:40');
    await page.locator('#agree-at').press('Enter');
    await toast(page, '訪問の日を決めました');
    const sunday = page.locator('.day', { hasText: '11月22日' });
    await sunday.locator('li', { hasText: '13:40' }).filter({ hasText: name }).waitFor();
    await page.keyboard.press('z');
    await toast(page, '取り消しました');
    await sunday.locator('li', { hasText: '13:40' }).waitFor({ state: 'detached' });
    await waiting(page).filter({ hasText: name }).first().waitFor();
    await close(page);
  });

  it('moves an agreed day where it stands in the week, and takes that back', async () => {
    const page = await open();
    const agreed = page.locator('.day li', { has: page.locator('button[aria-expanded]') }).filter({ hasText: /\d\d:\d\d/ }).first();
    const name = await agreed.locator('a').textContent();
    const [hour, before] = [await agreed.locator('b').textContent(), await agreed.evaluate((li) => li.closest('.day').querySelector('h2').textContent)];
    const on = (day) => page.locator('.day', { hasText: day }).locator('li', { hasText: name });
    await agreed.getByRole('button', { name: '訪問の日時を変える' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'agree-day');
    assert.equal(await page.locator('#agree-at').inputValue(), hour, 'what holds stands there');
    await page.locator('#agree-day').fill('2026-11-22');
    await page.locator('#agree-at').fill('09:05');
    await page.locator('#agree-at').press('Enter');
    await toast(page, '訪問の日を決めました');
    await on('11月22日').filter({ hasText: '09:05' }).waitFor();
    assert.equal(await page.locator('.day li', { hasText: name }).count(), 1, 'in one place');
    await page.keyboard.press('z');
    await toast(page, '取り消しました');
    await on(before).filter({ hasText: hour }).waitFor();
    await close(page);
  });

  it('keeps a visit in sight whose day has passed without a sheet', async () => {
    // The made-up city of the demo has no such visit: one that answers as the server does.
    const page = await openStaff({ browser, url: server.url, city: new City({ session: 'nurse' }), path: '/staff/week' });
    const passed = waiting(page).filter({ hasText: '約束の日を過ぎた' });
    await passed.first().waitFor();
    assert.equal(await passed.count(), 1);
    assert.match(await passed.textContent(), /田中|タナカ|名前/);
    assert.match(await page.locator('.day', { hasText: '11月20日' }).textContent(), /約束の日を過ぎた/);
    await screenshot(page, 'week-passed', { fullPage: true });
    await close(page);
  });

  for (const [lang, viewport] of [['ja', PHONE], ['en', { width: 1280, height: 800 }], ['en', PHONE]]) {
    it(`has no barrier and cuts nothing off while a day is agreed (${lang}, ${viewport.width})`, async () => {
      const page = await open({ lang, viewport });
      for (const [place, name] of [[waiting(page), 'agree'], [page.locator('.day li'), 'move']]) {
        await place.locator('button[aria-expanded]').first().click();
        await page.locator('#agree-day').waitFor();
        await axe(page, `week ${lang}, ${name}`);
        await noClipping(page, `week ${lang}, ${name}`);
        await screenshot(page, `week-${name}-${lang}-${viewport.width}`, { fullPage: name === 'move' });
      }
      await close(page);
    });
  }
});
