// Health: the list by what is next, by age and by month; a dose and a checkup corrected, deleted
// and brought back where they stand.
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { bundle, serve } from '../harness/server.js';
import { appStarted, close } from '../harness/app.js';
import { bringDoses, chooseView, firstPerson, openDose, openWithChild, saveDose, show, wordsOf } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const open = (options = {}) => openWithChild({ browser, url: server.url, lang: 'en', ...options });
const main = (page) => page.locator('main').innerText();
const undo = async (page, say) => {
  await page.locator('.toast button', { hasText: say('undo') }).click();
  await page.locator('.toast', { hasText: say('undone') }).waitFor();
};

/** The rows of each heading of the list in sight: `[[heading, [row, …]], …]`. */
const sections = (page) => page.locator('main .stack > section').evaluateAll((all) => all.map((section) => [
  section.querySelector('h2').innerText,
  [...section.querySelectorAll('li')].map((row) => row.innerText.replace(/\s+/g, ' ')),
]));

test('by age every dose stands at the age at which it is recommended, and what is done at the age it was done', async () => {
  const page = await open();
  const say = await wordsOf(page, 'en');
  await openDose(page, say, 'HEPB');
  await saveDose(page, { date: '2026-11-12' });
  await show(page, '/health');
  await chooseView(page, 'age');
  const listed = await sections(page);
  const at = (age, pattern) => (listed.find(([heading]) => heading === age)?.[1] ?? []).filter((row) => pattern.test(row));
  const ages = listed.map(([heading]) => heading);
  assert.deepEqual(ages.filter((age) => /month|year/.test(age)).slice(0, 2), ['2 months', '3 months'], ages.join());
  // The first pneumococcal doses a month apart, the booster after the first birthday.
  assert.equal(at('2 months', /Pneumococcus.*dose 1 /i).length, 1, JSON.stringify(listed, null, 1));
  assert.equal(at('3 months', /Pneumococcus.*dose 2 /i).length, 1, JSON.stringify(listed, null, 1));
  assert.equal(at('1 year', /Pneumococcus.*booster/i).length + at('12 months', /Pneumococcus.*booster/i).length, 1, JSON.stringify(listed, null, 1));
  // What was given stands there as done, and what follows is counted from it.
  assert.equal(at('2 months', /Hepatitis B.*Dose 1 .*12 November 2026/i).length, 1, JSON.stringify(listed, null, 1));
  assert.equal(at('6 months', /Hepatitis B.*Dose 3 .*1 April 2027/i).length, 1, JSON.stringify(listed, null, 1));
  // Years ahead: what is recommended at three, though possible from six months, and at eleven.
  assert.match(at('3 years', /Japanese encephalitis 1 .*dose 1 /i)[0] ?? '', /recommended from .* 2029/);
  assert.equal(at('11 years', /^DT /).length, 1, JSON.stringify(listed, null, 1));
  // Every row leads to its page.
  await page.locator('main section li a', { hasText: /booster/i }).first().click();
  await page.waitForURL(/\/health\/vaccine\//);
  await page.goBack();
  assert.equal(await page.locator('main .tabs [aria-pressed="true"]').innerText(), say('health-view-age'), 'the view is kept for the way back');
  await close(page);
});

test('by month a day opens what it is about, and the months can be turned', async () => {
  const page = await open();
  const say = await wordsOf(page, 'en');
  await openDose(page, say, 'BCG');
  await saveDose(page, { date: '2026-11-19' });
  await openDose(page, say, 'HEPB');
  await saveDose(page, { date: '2026-11-18' });
  await show(page, '/health');
  await chooseView(page, 'month');
  const heading = page.locator('main h2').first();
  assert.equal(await heading.innerText(), 'November 2026');
  assert.equal(await page.locator('main td [aria-current="date"]').innerText().then((text) => text.trim().split('\n')[0]), '21');
  const rows = page.locator('main .rows li');
  const all = await rows.count();
  const day = page.locator('main td button', { hasText: /\b19\b/ });
  await day.click();
  assert.equal(await day.getAttribute('aria-pressed'), 'true');
  assert.ok(await rows.count() < all || all === 1);
  for (const text of await rows.allInnerTexts()) assert.match(text, /19 November 2026/);
  assert.match((await rows.allInnerTexts()).join(), new RegExp(say('day-recorded')));
  await day.click();
  assert.equal(await rows.count(), all, 'a second press shows the whole month again');

  await page.getByRole('button', { name: say('month-after'), exact: true }).click();
  assert.equal(await heading.innerText(), 'December 2026');
  await rows.first().locator('a').click();
  await page.waitForURL(/\/health\/\w+\//);
  await page.goBack();
  // The month is kept for the way back.
  await heading.filter({ hasText: 'December 2026' }).waitFor();
  await page.getByRole('button', { name: say('month-this'), exact: true }).click();
  assert.equal(await heading.innerText(), 'November 2026');
  await page.getByRole('button', { name: say('month-before'), exact: true }).click();
  assert.equal(await heading.innerText(), 'October 2026');
  await close(page);
});

test('a dose is corrected and deleted on the page of its vaccine, and comes back by undo', async () => {
  const page = await open();
  const say = await wordsOf(page, 'en');
  await openDose(page, say, 'HEPB');
  await saveDose(page, { date: '2026-11-12' });
  const given = page.locator('main button.line[aria-haspopup="dialog"]');
  assert.match(await given.innerText(), /12 November 2026/);
  const next = await page.locator('main .hero').innerText();

  await given.click();
  await page.locator('dialog[open] #dose-lot').fill('HB-77');
  await saveDose(page, { date: '2026-11-10' });
  assert.match(await given.innerText(), /10 November 2026[^]*HB-77/);
  assert.notEqual(await page.locator('main .hero').innerText(), next, 'what is next follows the correction');
  await undo(page, say);
  assert.match(await given.innerText(), /12 November 2026/);
  assert.doesNotMatch(await given.innerText(), /HB-77/);
  assert.equal(await page.locator('main .hero').innerText(), next);

  await given.click();
  await page.locator('dialog[open] .btn.harm').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.getByText(say('vaccine-no-doses')).waitFor();
  await undo(page, say);
  await given.waitFor();
  await page.reload();
  await appStarted(page);
  assert.match(await given.innerText(), /12 November 2026/, 'the undo is on the disk');
  await close(page);
});

test('a combination that has to wait longer than its parts says from when it can be given', async () => {
  const page = await open();
  await bringDoses(page, [{ person: await firstPerson(page), vaccine: 'HIB', date: '2026-11-14' }]);
  const answer = page.locator('main .hero');
  await show(page, '/health/vaccine/DPTIPV');
  assert.match(await answer.innerText(), /You can have it now\s+5-in-1 \(DPT-IPV-Hib\): from \w+ 2 January 2027 \(in /);
  await show(page, '/health/vaccine/HIB');
  assert.doesNotMatch(await answer.innerText(), /5-in-1/, 'what waits for itself alone has one day');
  await close(page);
});

test('a checkup is recorded as attended, corrected, deleted and brought back', async () => {
  const page = await open({ birthday: '2026-07-10' });
  const say = await wordsOf(page, 'en');
  await show(page, '/health');
  const row = page.locator('main a[href^="/health/checkup/"]', { hasText: say('checkup-state-open') }).first();
  await row.click();
  const record = page.getByRole('button', { name: say('checkup-record'), exact: true });
  const sheet = page.locator('dialog[open]');
  const save = async () => {
    await sheet.locator('button[type="submit"]').click();
    await sheet.waitFor({ state: 'detached' });
  };

  await record.click();
  for (const [date, answer] of [['2026-07-09', /10 July 2026/], ['2026-11-22', new RegExp(say('error-date-in-future'))]]) {
    await sheet.locator('#checkup-date').fill(date);
    await sheet.locator('button[type="submit"]').click();
    await sheet.locator('#checkup-date-err').filter({ hasText: answer }).waitFor();
    assert.equal(await sheet.locator('#checkup-date').inputValue(), date);
  }
  await sheet.locator('#checkup-date').fill('2026-11-18');
  await sheet.locator('#checkup-note').fill('6.2 kg');
  await save();
  const kept = page.locator('main button.line[aria-haspopup="dialog"]');
  assert.match(await kept.innerText(), /18 November 2026[^]*6\.2 kg/);
  assert.match(await page.locator('main .hero').innerText(), new RegExp(say('checkup-state-attended')));
  assert.equal(await record.isVisible(), false, 'it is done');

  await kept.click();
  await sheet.locator('#checkup-date').fill('2026-11-17');
  await save();
  assert.match(await kept.innerText(), /17 November 2026/);
  await kept.click();
  await sheet.locator('.btn.harm').click();
  await sheet.waitFor({ state: 'detached' });
  await record.waitFor();
  await undo(page, say);
  await kept.waitFor();

  await show(page, '/health');
  await page.locator('main details.why summary').first().click();
  assert.match(await main(page), new RegExp(say('checkup-state-attended')), 'the list has it as attended');
  await show(page, '/records');
  assert.match(await main(page), /17 November 2026/);
  await close(page);
});

test('a city without wards names its own office, in every sentence that sends a family there', async () => {
  for (const [wards, office, other] of [[true, /ward office/, /municipal office/], [false, /municipal office/, /ward/]]) {
    const page = await open({
      context: { serviceWorkers: 'block' },
      expected: [/Service Worker registration blocked/, /reading 'waiting'/],
      ward: wards ? undefined : null,
      before: (page) => page.route(/\/(municipality|opening)\.\w+\.bin/, async (route) => {
        const city = JSON.parse(bundle('municipalities/kawasaki'));
        if (!wards) city.wards = [];
        // Nobody has confirmed anything about the checkups.
        for (const checkup of city.checkups) Object.assign(checkup, { confirmed: false, place: undefined, bring: [] });
        const file = join(await mkdtemp(join(tmpdir(), 'hagukumi-')), 'city.json');
        await writeFile(file, JSON.stringify(city));
        const form = route.request().url().includes('/opening.') ? 'opening' : 'compact';
        await route.fulfill({ body: bundle(file, form), contentType: 'application/octet-stream' });
      }),
    });
    await show(page, '/health');
    await page.locator('main a[href^="/health/checkup/"]').first().click();
    const text = await main(page);
    assert.match(text, office);
    assert.doesNotMatch(text, other);
    await close(page);
  }
});
