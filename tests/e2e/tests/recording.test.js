// What a nurse writes about a child beside attempts and visits, against the real server: notices of
// checkups at clinics, checkups that need not be attended, doses from the handbook, and how to
// reach the family. By keyboard, with what the rules say of values that cannot be.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PHONE, close, screenshot } from '../harness/app.js';
import { launch } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serveDemo, signIn } from '../harness/demo.js';

const NURSE = 'nurse-141364-1';

describe('writing about a child', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serveDemo(1500)]);
  });
  after(async () => { await browser?.close(); await server?.stop(); });

  const toast = (page, text) => page.locator('.toast', { hasText: text }).waitFor();
  const timeline = (page, text) => page.locator('.timeline li', { hasText: text }).first().waitFor();
  const facts = (page) => page.locator('.standing .facts');

  /** Opens the child at a place of the list of visits: one of some weeks, of whom little is known. */
  const open = async (place, { lang = 'ja', viewport } = {}) => {
    const page = await signIn({ browser, url: server.url, login: NURSE, lang, viewport: viewport ?? { width: 1280, height: 800 } });
    await page.goto('/staff/list/visits');
    const row = page.locator('.rows-table tbody tr').nth(place);
    await row.waitFor();
    const id = await page.evaluate(async (place) => {
      const answer = await fetch('/api/worklists/visits?limit=20', { headers: { 'x-hagukumi': '1' } });
      return (await answer.json()).rows[place].child;
    }, place);
    await page.goto(`/staff/child/${id}`);
    await page.locator('.timeline').waitFor();
    return page;
  };
  /** Opens a form by keyboard; the field where writing begins has the focus. */
  const form = async (page, name, field) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((field) => document.activeElement?.id === field, field);
  };
  const refused = (page, text) => page.locator('.entry-form .bad', { hasText: text }).waitFor();

  it('notes a notice of a checkup at a clinic, and that it need not be attended', async () => {
    const page = await open(0);
    await form(page, '健診の通知', 'on');
    await page.keyboard.press('Enter');
    await refused(page, '健診を選んでください');
    await page.locator('#checkup').selectOption('3-4m');
    await page.locator('#on').press('Enter');
    await timeline(page, '3〜4か月児健診 通知');

    await form(page, '健診は受診不要', 'on');
    await page.locator('#checkup').selectOption('3-4m');
    await page.locator('#on').press('Enter');
    await refused(page, '理由を書いてください');
    await page.locator('#note').fill('心臓の病気で治療中');
    await page.getByRole('button', { name: '保存' }).press('Enter');
    await timeline(page, '心臓の病気で治療中');
    await facts(page).filter({ hasText: /3〜4か月児健診\s*対象外/ }).waitFor();
    await close(page);
  });

  it('copies doses from the handbook, and says what the programme finds', async () => {
    const page = await open(1);
    const before = Number((await facts(page).textContent()).match(/市が知る接種 (\d+)回/)?.[1] ?? 0);
    await form(page, '予防接種', 'vaccine-1');
    await page.keyboard.press('Enter');
    await page.locator('#vaccine-1').selectOption('DPT_IPV_HIB');
    await page.locator('#given-1').fill('2036-01-01');
    await page.locator('#given-1').press('Enter');
    await refused(page, '今日より後の日');
    const day = await page.locator('.child-head').textContent();
    assert.match(day, /生/, 'the birthday stands in the head');
    await page.locator('#given-1').fill('2020-01-01');
    await page.locator('#given-1').press('Enter');
    await refused(page, '生まれる前の日');
    // Five weeks old or more: two doses a day apart, whatever the rule says of them.
    await page.locator('#given-1').fill('2026-11-19');
    await page.getByRole('button', { name: 'もう1回分を書く' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'vaccine-2');
    assert.equal(await page.locator('#given-2').inputValue(), '2026-11-19', 'doses of one visit have one day');
    await page.locator('#vaccine-2').selectOption('DPT_IPV_HIB');
    await page.locator('#given-2').press('Enter');
    await refused(page, '同じ日に同じワクチン');
    await page.locator('#given-2').fill('2026-11-20');
    await page.getByRole('button', { name: 'もう1回分を書く' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'vaccine-3');
    await page.locator('#vaccine-3').selectOption('HEPB');
    await screenshot(page, 'recording-doses', { fullPage: true });
    await page.locator('#given-3').press('Enter');
    await toast(page, '接種3回を記録しました');
    await timeline(page, '接種: 五種混合（DPT-IPV-Hib）');
    await facts(page).filter({ hasText: `市が知る接種 ${before + 3}回` }).waitFor();
    await page.locator('.findings li', { hasText: /五種混合.*11\/20.*早い/ }).waitFor();
    await screenshot(page, 'recording-findings', { fullPage: true });

    // All of them go together as they came.
    await page.keyboard.press('z');
    await toast(page, '取り消しました');
    await page.locator('.findings').waitFor({ state: 'detached' });
    assert.equal(await page.locator('.timeline li.wrong', { hasText: '接種' }).count(), 3);
    await close(page);
  });

  it('changes the number, the language and the interpreter, keeps the rest, and takes it back', async () => {
    const page = await open(2);
    const address = page.locator('section.home .facts > div', { hasText: '住所' });
    const before = { address: await address.textContent(), phone: await page.locator('section.home a[href^="tel:"]').textContent() };
    await form(page, '連絡先・言語', 'phone');
    await page.keyboard.press('Enter');
    await refused(page, '変わったところがありません');
    await page.locator('#phone').fill('母の携帯');
    await page.keyboard.press('Enter');
    await refused(page, '電話番号を確かめてください');
    await page.locator('#phone').fill('０９０－８７６５－４３２１');
    await page.locator('#language').selectOption('vi');
    await page.locator('#interpreter').selectOption('yes');
    await page.locator('#phone').press('Enter');
    await timeline(page, /電話.*→ 090-8765-4321.*通訳 いいえ → はい/s);
    await page.locator('section.home a', { hasText: '090-8765-4321' }).waitFor();
    assert.equal(await address.textContent(), before.address);
    assert.match(await page.locator('section.home').textContent(), /ベトナム語/);
    await page.keyboard.press('z');
    await toast(page, '取り消しました');
    await page.locator('section.home a', { hasText: before.phone }).waitFor();
    assert.doesNotMatch(await page.locator('section.home').textContent(), /通訳/);
    await close(page);
  });

  for (const lang of ['ja', 'en']) {
    for (const [name, viewport] of [['desk', { width: 1280, height: 800 }], ['phone', PHONE]]) {
      it(`has forms without a barrier that cut nothing off (${lang}, ${name})`, async () => {
        const page = await open(3, { lang, viewport });
        const names = lang === 'ja' ? ['健診の通知', '健診は受診不要', '予防接種', '連絡先・言語'] : ['Notice of a checkup', 'Need not attend', 'Doses given', 'Contact, language'];
        for (const [at, one] of names.entries()) {
          await page.getByRole('button', { name: one, exact: true }).click();
          await page.locator('.entry-form').waitFor();
          await axe(page, `${one} ${name}`);
          await noClipping(page, `${one} ${name}`);
          await screenshot(page, `recording-${lang}-${name}-${at}`);
        }
        await close(page);
      });
    }
  }
});
