// Letters to families, on paper: before the real server with a made-up city, in the languages of
// its families.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { close, screenshot } from '../harness/app.js';
import { launch } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serveDemo, signIn } from '../harness/demo.js';

const out = fileURLToPath(new URL('../out/', import.meta.url));
const NURSE = 'nurse-141364-1';
const HEADERS = { 'x-hagukumi': '1' };

// Each language's own words for 3 December 2026, for the questionnaire, and for the towel.
const SAID = {
  ja: [/2026年12月3日（木曜日）/, /受付は13:15から/, /問診票（記入して）/, /バスタオル/],
  en: [/Thursday 3 December 2026/, /Health questionnaire, filled in/, /Bath towel/],
  'zh-Hans': [/2026年12月3日星期四/, /填好的问诊表/, /浴巾/],
  'zh-Hant': [/2026年12月3日星期四/, /填好的問診表/, /浴巾/],
  ko: [/2026년 12월 3일 목요일/, /작성한 문진표/, /목욕 수건/],
  vi: [/thứ Năm, 3 tháng 12, 2026/, /Phiếu hỏi sức khỏe đã điền/, /Khăn tắm/],
  fil: [/Huwebes, Disyembre 3, 2026/, /Nasagutang talatanungan/, /Tuwalyang pampaligo/],
  ne: [/2026 डिसेम्बर 3, बिहिबार/, /भरेको स्वास्थ्य प्रश्नावली/, /नुहाउने तौलिया/],
  id: [/Kamis, 3 Desember 2026/, /Kuesioner kesehatan/, /Handuk mandi/],
  th: [/วันพฤหัสบดีที่ 3 ธันวาคม ค.ศ. 2026/, /แบบสอบถามสุขภาพที่กรอกแล้ว/, /ผ้าเช็ดตัว/],
  'pt-BR': [/quinta-feira, 3 de dezembro de 2026/, /Questionário de saúde preenchido/, /Toalha de banho/],
  'es-419': [/jueves, 3 de diciembre de 2026/, /Cuestionario de salud/, /Toalla de baño/],
};

describe('letters', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serveDemo(3000)]);
  });
  after(async () => { await browser?.close(); await server?.stop(); });

  const open = (options = {}) => signIn({ browser, url: server.url, login: NURSE, ...options });
  const letters = (page) => page.locator('.letter');

  /** Plans a session of the 1y6m checkup and gives its id. */
  async function plan(page, { day, place }) {
    const id = `session-${day}-for-letters`;
    const answer = await page.request.post('/api/group-sessions', {
      headers: HEADERS,
      data: { id, checkup: '1y6m', ward: '141364', place, on: day, starts: '13:15:00', capacity: 2 },
    });
    assert.ok(answer.ok(), await answer.text());
    return id;
  }

  /** Who is booked, as the server says it. */
  const booked = async (page, id) =>
    (await (await page.request.get(`/api/group-sessions/${id}/letters`, { headers: HEADERS })).json()).letters;

  /** Writes into a child's timeline what `body` makes of the child as it is known. */
  async function write(page, child, id, body) {
    const opened = await page.request.post(`/api/children/${child}/open`, { headers: HEADERS, data: { reason: '電話' } });
    assert.ok(opened.ok(), await opened.text());
    const { person, version } = await opened.json();
    const entry = { id: `${id}-of-${child}`.slice(-60), expected_version: version, on: '2026-11-21', body: body(person), reason: '電話' };
    const written = await page.request.post(`/api/children/${child}/entries`, { headers: HEADERS, data: entry });
    assert.ok(written.ok(), await written.text());
  }

  /** A family says which language it speaks. Most ask for an interpreter. */
  const speaks = (page, child, language) => write(page, child, `speaks-${language}`, (person) =>
    ({ kind: 'person', person: { ...person, language, interpreter: !['ja', 'en'].includes(language) } }));

  /** Opens a child's page. One who stands on no list is opened for a reason. */
  async function openChild(page, child) {
    await page.goto(`/staff/child/${child}`);
    await page.locator('.timeline, #reason').first().waitFor();
    if (await page.locator('#reason').count()) {
      await page.locator('#reason').fill('手紙');
      await page.keyboard.press('Enter');
    }
    await page.locator('.timeline').waitFor();
  }

  /** The languages of a letter, the first above the second. */
  function languages(tag) {
    // Plain Japanese stands alone; English stands for a language that there are no words for.
    if (!tag || tag.startsWith('ja')) return [tag || 'ja'];
    return ['ja', SAID[tag] ? tag : 'en'];
  }

  /** No message id, no gap and no missing word is to be read. */
  function whole(text) {
    assert.doesNotMatch(text, /\{|\}|\$|｜|《|undefined|letter-|checkup-|n-bring|m-mimamori/, text);
  }

  /** Reads each letter as its family does, and keeps a picture of it. */
  async function read(page, all) {
    assert.equal(await letters(page).count(), all.length);
    for (const [at, one] of all.entries()) {
      const paper = letters(page).nth(at);
      const [text, address] = [await paper.innerText(), await paper.locator('address').innerText()];
      whole(text);
      assert.ok(address.includes(one.address) && address.includes(`${one.guardian} 様`), address);
      assert.ok(!address.includes(one.name), 'the child is not named in the window');
      assert.match(text, /044-/, 'whom to call');
      const said = await paper.locator('section').evaluateAll((all) => all.map((section) => section.lang));
      assert.deepEqual(said, languages(one.language));
      assert.equal(/通訳を/.test(text), one.interpreter && one.language !== 'ja-x-easy', 'an interpreter is offered to whoever asked for one');
      for (const lang of said.filter((lang) => SAID[lang])) {
        const section = await paper.locator(`section[lang="${lang}"]`).innerText();
        for (const expected of SAID[lang]) assert.match(section, expected);
        assert.match(section, /13:15.*宮前区 区役所 健診会場.*044-/s, 'hour, place and whom to call');
      }
    }
    await page.emulateMedia({ media: 'print' });
    for (const [at, one] of all.entries()) {
      // Paper knows no longer page than A4, whatever the language.
      const { height, width } = await letters(page).nth(at).boundingBox();
      assert.ok(height / width < 297 / 210, `${one.language}: ${width} by ${height}`);
      await letters(page).nth(at).screenshot({ path: `${out}letter-${one.language}.png` });
    }
    await page.emulateMedia({ media: 'screen' });
  }

  it('say nothing and what to do first while nobody is booked', async () => {
    const page = await open();
    const id = await plan(page, { day: '2026-12-10', place: '空の会場' });
    await page.goto(`/staff/sessions/${id}`);
    await page.getByRole('link', { name: '手紙' }).click();
    await page.locator('.note', { hasText: '先に通知してください' }).waitFor();
    await axe(page, 'no letters');
    await close(page);
  });

  it('are printed for a session, a page a family, in Japanese and in the family’s own language', async () => {
    const page = await open();
    const asked = [];
    page.on('request', (request) => { if (/letter-/.test(request.url())) asked.push(request.url()); });
    const id = await plan(page, { day: '2026-12-03', place: '区役所 健診会場' });
    await page.goto(`/staff/sessions/${id}`);
    await page.getByRole('button', { name: '空きの分の2人を選ぶ' }).click();
    await page.getByRole('button', { name: '2人に通知し席を取る' }).click();
    await page.locator('section[aria-labelledby=booked-title] tbody tr').nth(1).waitFor();
    assert.deepEqual(asked, [], 'the words of letters are not fetched before they are needed');

    // The two families speak one pair of languages after the other.
    await page.getByRole('link', { name: '手紙' }).click();
    await letters(page).nth(1).waitFor();
    const tags = [...Object.keys(SAID), 'ja-x-easy', 'fr'];
    for (const pair of [0, 1, 2, 3, 4, 5, 6].map((at) => tags.slice(2 * at, 2 * at + 2))) {
      const families = await booked(page, id);
      for (const [at, tag] of pair.entries()) await speaks(page, families[at].child, tag);
      await page.reload();
      await letters(page).nth(1).waitFor();
      await read(page, await booked(page, id));
    }

    await axe(page, 'letters');
    await noClipping(page, 'letters');
    await screenshot(page, 'letters');
    await page.emulateMedia({ media: 'print' });
    // One sheet of paper for each family: nobody's letter runs over to a second one.
    const paper = await page.pdf({ preferCSSPageSize: true });
    const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;
    assert.equal(sheets, 2);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: '宛名' }).click();
    await page.locator('.rows-table tbody tr').first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    assert.match(await readFile(await download.path(), 'utf8'), /^\ufeff"保護者","住所"/);
    assert.deepEqual(page.troubles, []);
    await close(page);
  });

  it('are printed for one child from its page', async () => {
    const page = await open();
    const id = await plan(page, { day: '2026-12-04', place: '宮前会場' });
    await page.goto(`/staff/sessions/${id}`);
    const due = page.locator('section[aria-labelledby=due-title] tbody tr');
    await due.first().getByRole('checkbox').check();
    await page.getByRole('button', { name: '1人に通知し席を取る' }).click();
    await page.locator('section[aria-labelledby=booked-title] tbody tr').first().waitFor();
    const [{ child, name }] = await booked(page, id);
    await speaks(page, child, 'ne');
    await openChild(page, child);
    await page.getByRole('button', { name: /1歳6か月.*の手紙/ }).click();
    await letters(page).first().waitFor();
    assert.equal(await letters(page).count(), 1);
    await page.waitForFunction(() => document.activeElement?.id === 'letter-close');
    const text = await letters(page).innerText();
    whole(text);
    assert.ok(text.includes(name));
    assert.match(text, /2026年12月4日（金曜日）.*13:15.*宮前会場.*2026 डिसेम्बर 4, शुक्रबार.*नुहाउने तौलिया/s);
    await axe(page, 'letter of a child');
    await screenshot(page, 'letter-child');
    await page.emulateMedia({ media: 'print' });
    const paper = await page.pdf({ preferCSSPageSize: true });
    assert.equal(paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length, 1, 'one sheet, and nothing else');
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: '閉じる' }).press('Enter');
    await page.locator('.timeline').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'letter-1y6m');
    assert.deepEqual(page.troubles, []);
    await close(page);
  });

  it('say until when a checkup can be had at a clinic', async () => {
    const page = await open();
    const lists = await Promise.all(['visits', 'unseen', 'steps'].map(async (list) =>
      (await (await page.request.get(`/api/worklists/${list}`, { headers: HEADERS })).json()).rows));
    const one = lists.flat().find(({ birth_date: born }) => born > '2026-07-01' && born < '2026-08-18');
    assert.ok(one, 'a baby of three or four months');
    await speaks(page, one.child, 'pt-BR');
    await write(page, one.child, 'notice', () => ({ kind: 'checkup', checkup: '3-4m', what: 'invited' }));
    await openChild(page, one.child);
    await page.getByRole('button', { name: /3〜4か月.*の手紙/ }).click();
    await letters(page).waitFor();
    const text = await letters(page).innerText();
    whole(text);
    const year = String.raw`\d+ de \S+ de 202[67]`;
    assert.match(text, /協力医療機関.*2026年.*から202.*(まで|ごろ)/s);
    assert.match(text, new RegExp(`Aviso: Exame de 3 a 4 meses.*conveniada.*de ${year} a ${year}.*Pergunte no telefone abaixo o que levar`, 's'));
    assert.doesNotMatch(text, /Se este dia/, 'there is no day that could not suit');
    await screenshot(page, 'letter-clinic', { fullPage: true });
    await close(page);
  });
});
