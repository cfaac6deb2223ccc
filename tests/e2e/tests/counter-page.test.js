// The page for the counter: Japanese and the family's language, and what comes out of a printer.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { close } from '../harness/app.js';
import { bringDoses, firstPerson, openWithChild, show } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

/** A first year as the handbook has it: 22 doses, one of them from abroad. */
const FIRST_YEAR = [
  ...['2025-10-12', '2025-11-10', '2026-03-20'].map((date) => ({ date, vaccine: 'HEPB', product: 'ビームゲン' })),
  ...['2025-10-12', '2025-11-10'].map((date) => ({ date, vaccine: 'RV1' })),
  ...['2025-10-12', '2025-11-10', '2025-12-10', '2026-10-01'].map((date) => ({ date, vaccine: 'DPT_IPV_HIB', product: 'ゴービック' })),
  ...['2025-10-12', '2025-11-10', '2025-12-10', '2026-08-20'].map((date) => ({ date, vaccine: 'PCV20', product: 'プレベナー20' })),
  ...['BCG', 'FLU_INACT'].map((vaccine) => ({ date: '2026-01-15', vaccine })),
  ...['MR', 'VAR', 'MUMPS'].map((vaccine) => ({ date: '2026-08-20', vaccine })),
  ...['2026-10-20', '2026-11-17'].map((date) => ({ date, vaccine: 'FLU_INACT' })),
  { date: '2026-02-01', vaccine: 'IPV', abroad: '1', country: 'VN', place: 'Hà Nội' },
  { date: '2026-02-01', vaccine: 'Quinvaxem', abroad: '1', country: 'VN', place: 'Hà Nội' },
];

/** How many pages a printer gives out. */
async function pages(page) {
  const paper = await page.pdf({ preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
}

async function withDoses(lang, doses) {
  const page = await openWithChild({ browser, url: server.url, lang, birthday: '2025-08-10', name: 'Hana' });
  const person = await firstPerson(page);
  const more = { person, lot: 'AB12345', place: '川崎こどもクリニック' };
  await bringDoses(page, doses.map((dose) => ({ ...more, ...dose })));
  await show(page, '/records/sheet');
  await page.locator('.for-counter .given tbody tr').first().waitFor();
  return page;
}

test('a first year fits on one A4, in Japanese and Vietnamese', async () => {
  const page = await withDoses('vi', FIRST_YEAR);
  const text = await page.locator('.for-counter').innerText();
  for (const words of ['予防接種・健診の記録', '令和7年', 'B型肝炎', 'Viêm gan B', '海外接種', 'Quinvaxem', 'AB12345']) {
    assert.ok(text.includes(words), words);
  }
  assert.equal(await page.locator('.given tbody tr').count(), FIRST_YEAR.length);
  assert.equal(await pages(page), 1);
  await close(page);
});

test('what the rules remark on stands there in both languages', async () => {
  const page = await withDoses('vi', [
    { date: '2025-10-12', vaccine: 'PCV20' },
    // Twelve days after the first.
    { date: '2025-10-24', vaccine: 'PCV20' },
  ]);
  const remarks = page.locator('.for-counter .remarks li');
  const texts = await remarks.allInnerTexts();
  assert.ok(texts.length > 0);
  const short = texts.find((text) => /肺炎球菌/.test(text));
  assert.match(short, /2025年10月24日/);
  assert.match(short, /24 tháng 10/);
  assert.match(await page.locator('.for-counter .remarks h2').innerText(), /確認[^]*kiểm tra/);
  assert.equal(await pages(page), 1);
  await close(page);
});

test('a record without a remark has no empty heading', async () => {
  const page = await withDoses('vi', [{ date: '2025-10-12', vaccine: 'PCV20' }, { date: '2025-11-12', vaccine: 'PCV20' }, { date: '2025-12-12', vaccine: 'PCV20' }]);
  assert.equal(await page.locator('.for-counter .remarks').count(), 0);
  await close(page);
});

test('three hundred doses flow over several pages', async () => {
  const day = (n) => new Date(Date.UTC(2025, 8, 1 + n)).toISOString().slice(0, 10);
  const many = Array.from({ length: 300 }, (_, n) => ({ date: day(n), vaccine: ['HEPB', 'PCV20', 'IPV', 'MR'][n % 4] }));
  const page = await withDoses('en', many);
  assert.equal(await page.locator('.given tbody tr').count(), 300);
  assert.ok(await pages(page) > 5);
  await close(page);
});
