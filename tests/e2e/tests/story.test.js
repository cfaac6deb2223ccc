// The story that the app is for: a parent in 川崎区 who reads Vietnamese, a baby of ten weeks, a
// phone in one hand. Once with a network, once with none after the first visit.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { appStarted, close, goOffline, installed, openApp } from '../harness/app.js';
import { WARD, entries, wordsOf } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const tab = (page, path) => page.locator(`nav.bar a[href="${path}"]`).click();

async function arrive(options = {}) {
  const page = await openApp({ browser, url: server.url, lang: 'de-DE', ...options });
  await appStarted(page);
  await page.locator('button[lang="vi"]').click();
  await page.waitForFunction(() => document.documentElement.lang === 'vi' && location.pathname === '/add');
  return page;
}

async function fromBirthdayToRecord(page) {
  const say = await wordsOf(page, 'vi');

  // The birthday as it is typed in Vietnam, the ward, and nothing else.
  await page.locator('#date').fill('10/9/2026');
  await page.locator('form .chips button').filter({ hasText: '10 tháng 9' }).click();
  await page.locator(`input[name="ward"][value="${WARD}"]`).check();
  await page.locator('form button[type="submit"]').click();

  // What is next: one visit, now, free until a day, with the Japanese names beside it.
  const hero = page.locator('main .card.hero');
  await hero.waitFor();
  const next = await hero.innerText();
  assert.ok(next.includes(say('home-now')), next);
  assert.match(next, /2027/, 'until when it is free of charge');
  assert.ok(await hero.locator('.dose-line').count() >= 4, 'the doses of one visit');
  assert.match(await hero.locator('[lang="ja"]').first().innerText(), /[\u3040-\u30ff\u4e00-\u9fff]/);
  await page.locator('main a[href^="/health/checkup/"]').first().waitFor();

  // One vaccine: why this date, what to bring.
  await hero.locator('.dose-line').first().click();
  await page.getByText(say('bring-handbook')).waitFor();
  await page.locator('main details.why summary').first().click();
  assert.ok((await page.locator('main details.why li').first().innerText()).length > 10, 'the reason of the date');

  // For the receptionist: Japanese beside every line.
  await page.locator('main .head .chip').click();
  assert.ok(await page.locator('main .beside [lang="ja"]').count() > 10);
  await page.locator('main .head .chip').click();
  assert.equal(await page.locator('main .beside').count(), 0);

  // A dose is recorded in two taps: today, the product that is proposed.
  await page.getByRole('button', { name: say('dose-record'), exact: true }).click();
  await page.locator('dialog[open] button[type="submit"]').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await tab(page, '/records');
  await page.locator('main button.line').waitFor();
  assert.match(await page.locator('main').innerText(), /21 tháng 11/);

  // The checkups, and the page of one.
  await tab(page, '/health');
  await page.locator('main a[href^="/health/checkup/"]').first().click();
  await page.locator('main a[href^="tel:"]').first().waitFor();

  // Help is one tap away, 189 on top.
  await tab(page, '/help');
  assert.equal(await page.locator('main a[href^="tel:"]').first().getAttribute('href'), 'tel:189');
  await page.locator('.top .pill-189').click();
  await page.locator('dialog[open] a[href="tel:189"]').waitFor();
  await page.locator('dialog[open] a[data-close]').click();

  // It is still there after the app has been closed.
  await page.goto('/records');
  await appStarted(page);
  assert.equal(await entries(page), 1);
}

test('from a new phone to a recorded dose in Vietnamese', async () => {
  const page = await arrive();
  await fromBirthdayToRecord(page);
  await close(page);
});

test('the same without a network after the first visit', async () => {
  // The harness asks for /missing to be sure that the network is gone.
  const page = await arrive({ expected: [/\/missing\?/] });
  await installed(page);
  await goOffline(page);
  await page.reload();
  await appStarted(page);
  await fromBirthdayToRecord(page);
  await close(page);
});
