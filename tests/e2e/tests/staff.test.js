// The staff view: the Monday nurse by keyboard, the visitor at a door without a network, two
// nurses at one child, and every screen in Japanese and English.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { PHONE, TODAY, close, screenshot } from '../harness/app.js';
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

  it('marks the work that was tried, and not the other work of the same child', async () => {
    const city = new City({ session: 'nurse' });
    city.children[0].missed = ['3-4m', '1y6m'];
    const page = await open(city);
    await show(page, '/staff/list/missed');
    await rows(page).first().waitFor();
    assert.equal(await rows(page).count(), 5);
    for (const key of ['a', 'p']) await page.keyboard.press(key);
    await page.waitForFunction(() => document.activeElement?.id === 'quick-note');
    await page.keyboard.type('折り返し待ち');
    await page.keyboard.press('Enter');
    await page.locator('tr#row-0 .mark [role=status]', { hasText: '✓' }).waitFor();
    assert.equal((await page.locator('tr#row-1 .mark').textContent()).trim(), '');
    const tried = (row) => page.locator(`tr#row-${row} td`).nth(8).textContent();
    assert.deepEqual([await tried(0), await tried(1)], ['1', '0'], 'counted for its own work');
    assert.equal(await page.locator('tr#row-1 span[title="折り返し待ち"]').count(), 1, 'and the last word is there in both');
    await page.keyboard.press('z');
    await page.waitForFunction(() => document.querySelector('.toast')?.textContent.includes('取り消しました'));
    assert.equal(await tried(0), '0');
    assert.equal((await page.locator('tr#row-1 .mark').textContent()).trim(), '', 'nothing was written about the other work');
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

  it('opens behind each number what it counts, of the ward that is chosen', async () => {
    const page = await open(new City({ session: 'nurse', wards: ['141364', '141356'] }));
    const behind = (id) => page.locator('a.number', { has: page.locator(`#count-${id}`) });
    await behind('attempts').waitFor();
    assert.equal(await behind('handovers').getAttribute('href'), '/staff/handovers?side=all');
    await page.locator('#ward').selectOption('141364');
    await page.waitForFunction(() => document.querySelector('a.number:has(#count-handovers)')?.getAttribute('href') === '/staff/handovers?side=all&ward=141364');
    await behind('attempts').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/staff\/attempts\?ward=141364$/);
    await rows(page).first().waitFor();
    assert.equal(await rows(page).count(), 4);
    assert.match(await rows(page).first().textContent(), /2026\/11\/18佐藤 陽翔.*子の安否電話応答なし留守番電話高橋 恵/);
    await page.goBack();
    await behind('handovers').click();
    const handover = rows(page).first();
    await handover.waitFor();
    assert.match(await handover.textContent(), /多摩区から/);
    await handover.getByRole('button', { name: '受け取る' }).waitFor();
    await close(page);
  });

  it('shows numbers without a link to those who may not open the list', async () => {
    const page = await open(new City({ session: 'headquarters' }));
    await page.locator('#count-unseen').waitFor();
    assert.equal(await page.locator('.numbers a').count(), 0);
    assert.equal(await page.locator('.subs li').count(), 4);
    await axe(page, 'first page of headquarters');
    await close(page);
  });

  it('filters by every nurse who is responsible for somebody on the list', async () => {
    const page = await open(new City({ session: 'nurse' }));
    await show(page, '/staff/list/unseen');
    const filter = page.locator('select.chip[aria-label="担当"]');
    await filter.locator('option', { hasText: '渡辺 真' }).waitFor({ state: 'attached' });
    assert.deepEqual(await filter.locator('option').allTextContents(), ['担当', '自分の担当', '渡辺 真']);
    await filter.selectOption('s-other');
    await page.waitForURL(/staff=s-other/);
    await page.locator('.chip.on', { hasText: '渡辺 真の担当' }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.rows-table tbody tr').length === 1);
    await close(page);
  });

  it('prints and hands out the whole list, also what is not on the screen yet', async () => {
    const page = await open(new City({ session: 'nurse', most: 3 }));
    await page.evaluate(() => { window.print = () => { window.printed = document.querySelectorAll('.rows-table tbody tr').length; }; });
    await show(page, '/staff/list/visits');
    await rows(page).first().waitFor();
    assert.equal(await rows(page).count(), 3);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const [head, ...lines] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    for (const name of ['区', '訪問の状態', '直近の連絡', '次の手', 'いつまでに', '通訳']) assert.ok(head.includes(`"${name}"`), `${name}: ${head}`);
    assert.equal(lines.length, 4);
    const given = lines.find((line) => line.includes('グエン'));
    for (const cell of ['宮前区', '伊藤 和子', '通訳が必要', '2026-11-18', '電話', '応答なし', '留守番電話', '訪問', '2026-11-25']) assert.ok(given.includes(`"${cell}"`), `${cell}: ${given}`);
    await page.getByRole('button', { name: '印刷' }).click();
    await page.waitForFunction(() => window.printed !== undefined);
    assert.equal(await page.evaluate(() => window.printed), 4);
    await close(page);
  });

  it('shows all that a visit sheet says, and what the register has changed', async () => {
    const city = new City({ session: 'nurse' });
    const [one] = city.children;
    const { birth_weight_g: _, ...known } = one.person;
    city.writes('c1', { kind: 'person', person: { ...known, birth_date: '2025-10-14', sex: 'male', area: '有馬', interpreter: false, register_id: '00012345', household: 'home-7' } }, { on: '2026-11-19', by: 'changes' });
    const sheet = { kind: 'newborn', visitor: 's-other', met: 'mother', child_seen: false, feeding: 'mixed', weight_g: 4210, sleep: '夜は3時間おき', umbilicus: '乾いている', mood: { total: 12, item_10: 0 }, supports: '祖母が週2回', worries: '夜泣き', handed_over: '予防接種の冊子', next: 'phone', next_by: '2026-11-27' };
    city.writes('c1', { kind: 'visited', sheet });
    const page = await open(city);
    await show(page, '/staff/child/c1');
    const visit = page.locator('.timeline li', { hasText: '夜は3時間おき' });
    await visit.waitFor();
    const text = await visit.textContent();
    for (const said of ['睡眠', 'へその状態', '乾いている', '家での手助け', '祖母が週2回', '心配なこと', '夜泣き', '渡したもの', '予防接種の冊子', 'この後', '電話（2026/11/27まで）', '訪問した人', '渡辺 真', '4210g', 'EPDS 12点']) assert.ok(text.includes(said), `${said}: ${text}`);
    const register = await page.locator('.timeline li', { hasText: '登録の変更' }).textContent();
    for (const said of ['生年月日 2025/10/15 → 2025/10/14', '性別 女 → 男', '町 土橋 → 有馬', '通訳 はい → いいえ', '宛名番号 — → 00012345', '出生体重 3020g → —', '世帯 — → home-7']) assert.ok(register.includes(said), `${said}: ${register}`);
    await noClipping(page, 'visit sheet in the timeline');
    await screenshot(page, 'staff-timeline', { fullPage: true });
    await close(page);
  });

  it('leads to a heading that comes with its data, and names the window after it', async () => {
    const city = new City({ session: 'nurse' });
    const page = await open(city);
    await page.locator('#count-unseen').waitFor();
    let answer;
    const held = new Promise((resolve) => { answer = resolve; });
    await page.route('**/api/children/c2/open', async (route) => { await held; await route.fallback(); });
    await page.evaluate(() => { history.pushState(null, '', '/staff/child/c2'); dispatchEvent(new PopStateEvent('popstate')); });
    await page.locator('#count-unseen').waitFor({ state: 'detached' });
    assert.doesNotMatch(await page.title(), /鈴木/);
    answer();
    await page.waitForFunction(() => document.activeElement?.id === 'title' && document.activeElement.textContent.includes('鈴木 葵'));
    await page.waitForFunction(() => document.title.startsWith('鈴木 葵'));
    await close(page);
  });

  it('knows the next day in a window that stayed open, and keeps the line that is half typed', async () => {
    const city = new City({ session: 'nurse' });
    const page = await open(city);
    await show(page, '/staff/list/unseen');
    const age = page.locator('tr#row-1 td.age');
    await age.waitFor();
    const before = await age.textContent();
    for (const key of ['a', 'p']) await page.keyboard.press(key);
    await page.waitForFunction(() => document.activeElement?.id === 'quick-note');
    await page.keyboard.type('夜に');
    const next = new Date(Date.parse(`${TODAY}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    city.who.today = next;
    await page.clock.setFixedTime(`${next}T00:01:00+09:00`);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.waitForFunction((before) => document.querySelector('tr#row-1 td.age').textContent !== before, before);
    assert.equal(await page.locator('#quick-note').inputValue(), '夜に');
    await page.keyboard.press('Enter');
    await page.locator('tr#row-0 .mark [role=status]', { hasText: '✓' }).waitFor();
    assert.equal(city.children[0].timeline.at(-1).on, next, 'written on the day on which it was');
    await close(page);
  });

  it('names on the list of visits who has the visit, beside who is responsible', async () => {
    const page = await open(new City({ session: 'nurse' }));
    await show(page, '/staff/list/visits');
    const given = rows(page).filter({ hasText: 'グエン' });
    await given.waitFor();
    assert.deepEqual([await given.locator('td').nth(5).textContent(), await given.locator('td').nth(11).textContent()], ['伊藤 和子', '高橋 恵']);
    assert.equal(await rows(page).first().locator('td').nth(5).textContent(), '未割当');
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

  it('takes back by keyboard what is wrong in a timeline, with the reason, and the child is on its list again', async () => {
    const city = new City({ session: 'nurse' });
    city.writes('c2', { kind: 'died' }, { on: '2026-11-10', by: 'changes' });
    const page = await open(city);
    await page.locator('#count-unseen').waitFor();
    assert.equal(await unseen(page), '3');
    await show(page, '/staff/child/c2');
    const line = page.locator('.timeline li', { hasText: '死亡' });
    const button = line.getByRole('button', { name: '取り消す' });
    assert.equal(await page.locator('.timeline li', { hasText: '登録' }).getByRole('button', { name: '取り消す' }).count(), 0, 'who the child is stays');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'back-reason');
    await page.keyboard.press('Enter');
    await line.locator('.bad', { hasText: '理由' }).waitFor();
    await page.keyboard.type('同姓同名の別の子');
    await page.keyboard.press('Enter');
    await line.locator('del', { hasText: '死亡' }).waitFor();
    assert.match(await line.textContent(), /取消し.*同姓同名の別の子.*高橋 恵/s, 'why and by whom');
    assert.equal(await line.getByRole('button', { name: '取り消す' }).count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), await line.getAttribute('id'), 'the keyboard stays at the line');
    assert.deepEqual(city.children[1].timeline.at(-1).body, { kind: 'correction', of: 'x3', reason: '同姓同名の別の子' });
    await show(page, '/staff/');
    await page.locator('#count-unseen', { hasText: '4' }).waitFor();
    await close(page);
  });

  it('asks anew what is late by the programme when a dose is taken back', async () => {
    const city = new City({ session: 'nurse' });
    city.writes('c2', { kind: 'dose', vaccine: 'MR' });
    const page = await open(city);
    await show(page, '/staff/child/c2');
    const line = page.locator('.timeline li', { hasText: '接種' });
    await line.getByRole('button', { name: '取り消す' }).click();
    await page.locator('#back-reason').fill('別の子の接種');
    await Promise.all([page.waitForRequest(/children\/c2\/open/), page.keyboard.press('Enter')]);
    await line.locator('del').waitFor();
    await close(page);
  });

  it('gives the place in a session back when a booking is taken back', async () => {
    const city = new City({ session: 'nurse' });
    const booked = { kind: 'checkup', checkup: '1y6m', what: 'booked' };
    city.writes('c2', { ...booked, for_day: '2026-11-23', session: 'g0' });
    city.writes('c2', { ...booked, for_day: '2026-11-24', session: 'g1' });
    const page = await open(city);
    const asked = [];
    page.on('request', (request) => { if (request.method() === 'POST') asked.push(new URL(request.url()).pathname); });
    await show(page, '/staff/child/c2');
    const line = page.locator('.timeline li', { hasText: '予約（2026/11/24）' });
    await line.waitFor();
    assert.equal(await page.locator('.timeline li', { hasText: '予約（2026/11/23）' }).getByRole('button').count(), 0, 'a booking that another one has replaced');
    await line.getByRole('button', { name: '取り消す' }).click();
    await page.locator('#back-reason').fill('日を間違えた');
    await page.keyboard.press('Enter');
    await line.locator('del').waitFor();
    assert.match(await line.textContent(), /日を間違えた.*高橋 恵/s);
    assert.ok(asked.includes('/api/group-sessions/g1/release'), asked.join(' '));
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

  it('shows and sends what a visitor left on the phone to nobody else, and loses no sheet', async () => {
    const city = new City({ session: 'visitor' });
    city.moodTotal = 13;
    const page = await open(city, { viewport: PHONE });
    await page.locator('.stops > li').nth(1).waitFor();
    await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
    city.cut = true;
    await page.locator('.stops > li').first().locator('.btn.main').click();
    assert.equal(await page.locator('form.sheet #kind').count(), 0, 'which of the visits it is the visitor is not told');
    await page.locator('#mood-total').fill('12');
    await page.locator('#mood-item').fill('0');
    assert.equal(await page.locator('form.sheet .note.bad').count(), 0, 'the municipality warns from 13');
    await page.locator('#mood-total').fill('13');
    await page.locator('.note.bad', { hasText: '13点以上' }).waitFor();
    await page.locator('#came').selectOption('declined');
    await page.locator('form.sheet button[type=submit]').click();
    await page.locator('form.sheet .bad', { hasText: '理由を選んで' }).waitFor();
    assert.deepEqual((await page.locator('#refusal option').allTextContents()).slice(1), ['連絡不通', '拒否', '転出したらしい']);
    await page.locator('#refusal').selectOption('no_contact');
    await page.locator('#note').fill('三度目も応答なし');
    await noClipping(page, 'refusal');
    await screenshot(page, 'staff-refusal', { fullPage: true });
    await page.locator('form.sheet button[type=submit]').click();
    await page.locator('.waiting').waitFor();

    // The session runs out by itself: nobody has signed out.
    city.cut = false;
    city.session = null;
    await page.reload();
    await page.locator('#login').waitFor();
    await page.waitForFunction(() => new Promise((done) => {
      const opened = indexedDB.open('hagukumi-staff');
      opened.onsuccess = () => {
        const all = opened.result.transaction('kept').objectStore('kept').getAllKeys();
        all.onsuccess = () => { opened.result.close(); done(!all.result.includes('round') && all.result.includes('sheets')); };
      };
    }));

    // The next one on this phone.
    city.session = 'visitor';
    city.who = { id: 's-visitor-2', name: '小川 節' };
    await page.reload();
    await page.locator('.stops > li').nth(1).waitFor();
    await page.locator('.note', { hasText: 'ほかに1件' }).waitFor();
    assert.equal(await page.locator('.waiting').count(), 0);
    assert.doesNotMatch(await page.locator('main').textContent(), /三度目/);
    assert.equal(city.sheets.length, 0, 'nothing is sent in another name');

    // Whoever wrote it signs in: it goes.
    city.who = {};
    await page.reload();
    await page.locator('.stops > li').first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.stops > li').length === 1);
    assert.deepEqual(city.sheets.map(({ child, body }) => [child, body.kind, body.reason, body.note]), [['c1', 'visit_declined', 'no_contact', '三度目も応答なし']]);
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

  const SCREENS = ['/staff/', '/staff/attempts', '/staff/handovers?side=all', '/staff/list/unseen', '/staff/list/visits', '/staff/list/missed', '/staff/list/steps', '/staff/child/c1', '/staff/audit/c1', '/staff/week', '/staff/door', '/staff/door/g1', '/staff/imports', '/staff/handovers', '/staff/figures', '/staff/accounts'];
  for (const lang of ['ja', 'en']) {
    it(`has no barrier and cuts nothing off on any screen (${lang})`, async () => {
      const page = await open(new City({ session: 'nurse' }), { lang });
      for (const path of SCREENS) {
        await show(page, path);
        await axe(page, `${path} ${lang}`);
        await noClipping(page, `${path} ${lang}`);
        await screenshot(page, `staff-${lang}${path.replaceAll(/[/?=]/g, '-')}`);
        if (path.startsWith('/staff/list/')) {
          const beyond = await page.locator('#rows').evaluate((rows) => rows.scrollWidth - rows.clientWidth);
          assert.equal(beyond, 0, `${path} ${lang} shows what was tried and what is next without scrolling`);
        }
      }
      await close(page);
      for (const [name, viewport] of [['wide', { width: 1280, height: 800 }], ['phone', PHONE]]) {
        const city = new City({ session: 'nurse' });
        city.writes('c2', { kind: 'died' }, { on: '2026-11-10', by: 'changes' });
        city.writes('c2', { kind: 'note', text: '祖母と話した' });
        city.writes('c2', { kind: 'correction', of: 'x4', reason: '別の子のメモ' });
        const child = await open(city, { lang, viewport });
        await show(child, '/staff/child/c2');
        await child.locator('.timeline .line-actions .btn').last().click();
        await child.locator('#back-reason').waitFor();
        await axe(child, `taking back ${lang} ${name}`);
        await noClipping(child, `taking back ${lang} ${name}`);
        await screenshot(child, `staff-${lang}-taking-back-${name}`, { fullPage: true });
        for (const path of ['/staff/attempts', '/staff/handovers?side=all', '/staff/']) {
          await show(child, path);
          await axe(child, `${path} ${lang} ${name}`);
          await noClipping(child, `${path} ${lang} ${name}`);
          await screenshot(child, `staff-${lang}-${name}${path.replaceAll(/[/?=]/g, '-')}`);
        }
        await close(child);
      }
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
