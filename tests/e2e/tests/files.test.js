// Files, against the server itself: doubtful rows of an import that a person decides, and a child
// that goes from one city to another.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { PHONE, close, screenshot } from '../harness/app.js';
import { launch } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serve } from '../harness/server.js';
import { openStaff, signIn } from '../harness/staff.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const binary = process.env.HAGUKUMI_BIN ?? `${root}target/debug/hagukumi`;
const DEMO = ['--demo', '--children', '400', '--now', '2026-11-21T08:35:00+09:00'];

const HEAD = '宛名番号,氏名,フリガナ,生年月日,区名,住所,保護者氏名\n';
const birth = (number, address) => `${number},髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,${address},髙橋　太郎\n`;

async function bring(page, text) {
  await page.setInputFiles('#import-file', { name: 'births.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('.import .btn.main').waitFor();
}

async function apply(page) {
  await page.locator('.import .btn.main').click();
  await page.waitForFunction(() => !document.querySelector('.import progress') && !document.querySelector('.import .btn.main'));
}

describe('doubtful rows', () => {
  let browser, server;
  before(async () => { [browser, server] = await Promise.all([launch(), serve(undefined, DEMO)]); });
  after(async () => { await browser?.close(); await server?.stop(); });

  it('are shown beside the child that they may mean, chosen by keyboard, and written together', async () => {
    const page = await openStaff({ browser, url: server.url });
    await signIn(page, 'headquarters', '/staff/imports');
    await bring(page, HEAD + birth(910001, '馬絹1'));
    await apply(page);
    await bring(page, HEAD + birth(910002, '馬絹1') + birth(910003, '鷺沼9') + birth(910004, '馬絹1'));
    // What waits is said before anything is written.
    await page.locator('.import .note').waitFor();
    await apply(page);
    await axe(page);
    await screenshot(page, 'imports-open');
    // It waits on the list of open rows, whoever comes next.
    await page.reload();
    await page.locator('#open-title').waitFor();
    await page.locator('section.note a').first().click();
    await page.locator('.doubt').nth(2).waitFor();
    await axe(page);
    await noClipping(page);
    await screenshot(page, 'doubts');

    const chosen = () => page.locator('.doubt.chosen').count();
    await page.keyboard.press('j');
    await page.keyboard.press('1');
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    assert.equal(await chosen(), 3);
    // A choice can be taken back as long as it is not written.
    await page.keyboard.press('u');
    assert.equal(await chosen(), 2);
    await screenshot(page, 'doubts-chosen');

    // Meanwhile somebody else brings a file that changes the child.
    const other = await openStaff({ browser, url: server.url });
    await signIn(other, 'administrator', '/staff/imports');
    await bring(other, HEAD + birth(910001, '土橋3'));
    await apply(other);
    await close(other);

    await page.locator('.quick .btn.main').click();
    await page.locator('.doubt .note.bad').first().waitFor();
    // Nothing was written, and the choices for what changed are gone.
    await page.locator('.doubt.chosen').first().waitFor({ state: 'detached' });
    await page.locator('.doubt').first().filter({ hasText: '土橋3' }).waitFor();
    await screenshot(page, 'doubts-changed');
    await page.locator('.doubt input[type=radio]').first().check();
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await page.locator('.quick .btn.main').click();
    await page.waitForFunction(() => document.querySelectorAll('.doubt').length === 1);

    // The last row is still open, and says so on the list.
    await page.goto('/staff/imports');
    await page.locator('section.note li').waitFor();
    assert.match(await page.locator('section.note li').textContent(), /1行/);
    await page.locator('section.note a').click();
    await page.locator('.doubt').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.locator('.quick .btn.main').click();
    await page.waitForFunction(() => !document.querySelector('.doubt'));
    await close(page);
  });

  it('come in a file that is dropped, and the page says how far it is', async () => {
    const page = await openStaff({ browser, url: server.url });
    await signIn(page, 'headquarters', '/staff/imports');
    let answer;
    const wait = new Promise((done) => { answer = done; });
    await page.route('**/api/imports?*', async (route) => { await wait; await route.fallback(); });
    const dropped = (name, text) => page.evaluateHandle(({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: 'text/csv' }));
      return data;
    }, { name, text });
    const file = await dropped('十一月.csv', HEAD + birth(920001, '宮崎1'));
    await page.dispatchEvent('.drop', 'dragover', { dataTransfer: file });
    await page.locator('.drop.over').waitFor();
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: file });
    await page.locator('#sending [role=status]', { hasText: '十一月.csv' }).waitFor();
    assert.equal(await page.locator('.drop.over').count(), 0);
    assert.equal(await page.locator('#sending progress').count(), 1);
    await axe(page, 'a file on its way');
    await noClipping(page, 'a file on its way');
    await screenshot(page, 'imports-sending');
    // A second file does not take its place.
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: await dropped('b.csv', HEAD) });
    await page.locator('.toast', { hasText: '前のファイルを送っています' }).waitFor();
    answer();
    await page.locator('.import h2', { hasText: '十一月.csv' }).waitFor();
    await page.locator('#sending').waitFor({ state: 'detached' });
    await page.locator('.import .btn.main').waitFor();
    await close(page);
  });

  it('fit a narrow screen, in English too', async () => {
    const page = await openStaff({ browser, url: server.url, lang: 'en', viewport: PHONE });
    await signIn(page, 'headquarters', '/staff/imports');
    await bring(page, HEAD + birth(910009, '馬絹1'));
    await apply(page);
    await page.reload();
    await page.locator('section.note a').first().click();
    await page.locator('.doubt').first().waitFor();
    await axe(page);
    await noClipping(page);
    await screenshot(page, 'doubts-phone');
    await close(page);
  });
});

describe('a child that goes to another city', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hagukumi-cities-'));
  const THERE = '011002';
  let browser, here, there;
  before(async () => {
    // Two cities that differ in their code and know each other's keys.
    const city = (name) => join(folder, name, 'municipalities', 'kawasaki');
    const options = (name) => [...DEMO, '--municipality', city(name), '--handover-keys', join(folder, `${name}.key`)];
    for (const name of ['here', 'there']) cpSync(join(root, 'municipalities'), join(folder, name, 'municipalities'), { recursive: true });
    const head = join(city('there'), 'municipality.toml');
    writeFileSync(head, readFileSync(head, 'utf8').replace('"141305"', `"${THERE}"`));
    const keys = (name) => execFileSync(binary, ['handover', '--municipality', city(name), '--keys', join(folder, `${name}.key`), 'keygen'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const publics = { here: keys('here'), there: keys('there') };
    for (const [name, other] of [['here', 'there'], ['there', 'here']]) {
      mkdirSync(join(city(name), 'partners'));
      writeFileSync(join(city(name), 'partners', `${other}.toml`), `name = "${other === 'there' ? '北の市' : '川崎市'}"\n${publics[other]}`);
    }
    [browser, here, there] = await Promise.all([launch(), serve(undefined, options('here')), serve(undefined, options('there'))]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([here?.stop(), there?.stop()]);
    rmSync(folder, { recursive: true });
  });

  it('stays on the sender\'s list, with its age in red, until the answer has come back', async () => {
    const nurse = await openStaff({ browser, url: here.url });
    await signIn(nurse, 'nurse-141364-1', '/staff/list/visits');
    const child = await nurse.evaluate(async () => (await (await fetch('/api/worklists/visits')).json()).rows[0].child);
    const sent = await nurse.evaluate(async ([child, there]) => {
      const headers = { 'content-type': 'application/json', 'x-hagukumi': '1' };
      const ask = async (path, body) => (await fetch(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
      const { version } = await ask(`children/${child}/open`, {});
      return ask('handovers', { id: 'handover-to-the-north', child, expected_version: version, entry: 'sent-to-the-north-1', receiver: { to: 'municipality', id: there }, note: '転居先に電話してください。' });
    }, [child, THERE]);
    assert.equal(sent.file, true);

    await nurse.goto('/staff/handovers?side=sent');
    const row = nurse.locator('tbody tr', { hasText: '転居先に電話してください。' });
    await row.waitFor();
    assert.equal(await row.locator('td.late').count(), 1);
    const [file] = await Promise.all([nurse.waitForEvent('download'), row.locator('a.btn').click()]);
    const path = join(folder, 'handover.json');
    await file.saveAs(path);
    await axe(nurse);
    await screenshot(nurse, 'handovers-sent');

    const theirs = await openStaff({ browser, url: there.url });
    await signIn(theirs, 'nurse-141364-1', '/staff/handover-files');
    await theirs.setInputFiles('#handover-file', path);
    await theirs.waitForURL(/handover-files\//);
    await theirs.locator('.doubt').waitFor();
    assert.match(await theirs.locator('.doubt').textContent(), /転居先に電話してください。/);
    await axe(theirs);
    await noClipping(theirs);
    await screenshot(theirs, 'handover-file');
    await theirs.locator('.btn.main', { hasText: '受け取る' }).click();
    const [answer] = await Promise.all([
      theirs.waitForEvent('download'),
      theirs.locator('#file-done').click(),
    ]);
    const back = join(folder, 'answer.json');
    await answer.saveAs(back);
    await screenshot(theirs, 'handover-file-answered');
    await close(theirs);

    // Until the answer is here the child is the sender's.
    await nurse.reload();
    await row.waitFor();
    await nurse.goto('/staff/handover-files');
    await nurse.setInputFiles('#handover-file', back);
    await nurse.locator('.toast').waitFor();
    await nurse.locator('tbody tr', { hasText: '北の市' }).waitFor();
    await screenshot(nurse, 'handover-files');
    await nurse.goto('/staff/handovers?side=sent');
    await nurse.locator('#title').waitFor();
    await nurse.waitForFunction(() => !document.querySelector('main .quiet[role=status]'));
    assert.equal(await row.count(), 0, 'the child waits no more');
    await close(nurse);
  });
});
