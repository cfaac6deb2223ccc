// What a family does in the app, by what stands on the screen.
import assert from 'node:assert/strict';
import { appStarted, openApp } from './app.js';
import { bundle } from './server.js';

/** 川崎区, and the baby of the story. */
export const WARD = '141313';
export const BIRTHDAY = '2026-09-10';

/** The messages of a language without gaps and plurals, as the build serves them. */
export async function wordsOf(page, tag) {
  const text = await page.evaluate(async (tag) => {
    const parts = await Promise.all(['words', 'further'].map((part) => window.hagukumi.load(`${part}-${tag}`)));
    return parts.join('\n');
  }, tag);
  const words = new Map();
  for (const [, id, value] of text.matchAll(/^([a-z][\w-]*)=(.+)$/gm)) {
    if (!value.includes('{')) words.set(id, value.replace(/｜([^《]+)《[^》]+》/g, '$1').trim());
  }
  return (id) => {
    assert.ok(words.has(id), `${tag} has no plain message ${id}`);
    return words.get(id);
  };
}

/** Opens the app on a phone whose family has one child. */
export async function openWithChild({ birthday = BIRTHDAY, ward = WARD, name = '', ...options }) {
  const page = await openApp({ chosen: true, ...options, path: '/add' });
  await appStarted(page);
  await addChild(page, { birthday, ward, name });
  return page;
}

/** Fills in and sends the form "About your child", which is on the screen. */
export async function addChild(page, { birthday = BIRTHDAY, ward = WARD, name = '' } = {}) {
  await page.locator('#date').fill(birthday);
  if (ward) await page.locator(`input[name="ward"][value="${ward}"]`).check();
  if (name) await page.locator('#name').fill(name);
  await page.locator('form button[type="submit"]').click();
  // Home comes when the child lies on the disk.
  await page.waitForURL(({ pathname }) => pathname === '/');
}

/** Opens a screen as the back button would: without loading the page anew. */
export async function show(page, path) {
  await page.evaluate(async (path) => {
    if (path === '/help') history.pushState('help', '');
    else history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, path);
  await page.locator('main [aria-busy]').waitFor({ state: 'detached' });
}

/** Every screen of the app, for the child who is there. */
export async function screens(page) {
  const [programme, city] = ['programmes/japan', 'municipalities/kawasaki'].map((folder) => JSON.parse(bundle(folder)));
  await show(page, '/settings');
  const person = await page.locator('a[href^="/settings/person/"]').first().getAttribute('href');
  // Nothing for a child: its page says so.
  const pregnancy = programme.series.find((one) => one.pregnancy);
  const unconfirmed = city.facilities.find((one) => !one.phone) ?? city.facilities[0];
  return [
    '/', '/health', '/health/vaccine/HEPB', `/health/vaccine/${pregnancy.id}`, `/health/checkup/${city.checkups[0].id}`,
    '/records', '/records/sheet', '/support', `/support/place/${city.facilities[0].id}`,
    `/support/place/${unconfirmed.id}`, `/support/service/${city.services.at(-1).id}`, '/help',
    '/settings', '/settings/about', '/settings/deleted', person, '/add', '/welcome',
  ];
}

/** What Health can be looked at by, as its buttons stand. */
export const HEALTH_VIEWS = ['next', 'age', 'month'];

/** Chooses one of the views of Health, which is on the screen. */
export async function chooseView(page, view) {
  const button = page.locator('main .tabs button').nth(HEALTH_VIEWS.indexOf(view));
  await button.click();
  await page.waitForFunction((pressed) => pressed.getAttribute('aria-pressed') === 'true', await button.elementHandle());
}

/**
 * Goes through every screen, every view of Health and every sheet that a button of a screen
 * opens, and calls `look(label, sheet)` while it is there.
 */
export async function everywhere(page, look, paths) {
  for (const path of paths ?? await screens(page)) {
    await show(page, path);
    await look(path, false);
    if (path === '/health') {
      for (const view of ['age', 'month', 'next']) {
        await chooseView(page, view);
        await look(`${path} by ${view}`, false);
      }
    }
    // The header's own are the same on every screen.
    const scope = path === '/' ? '' : 'main ';
    const openers = page.locator(`${scope}button[aria-haspopup="dialog"]:visible`);
    for (let n = 0; n < await openers.count(); n += 1) {
      await openers.nth(n).click();
      await page.locator('dialog[open] .sheet-head').waitFor();
      await page.locator('dialog[open] [aria-busy="true"]').waitFor({ state: 'detached' });
      await look(`sheet ${n + 1} of ${path}`, true);
      await page.locator('dialog[open] .close').click();
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
  }
}

/** Chooses a language by the button in the header. */
export async function chooseLanguage(page, tag) {
  await page.locator('.top .pill-lang').click();
  await page.locator(`dialog[open] button[lang="${tag}"]`).click();
  await page.waitForFunction((tag) => document.documentElement.lang === tag && !document.querySelector('dialog[open]'), tag);
}

/** The record as the app itself gives it out. */
export async function exportRecord(page, say) {
  await show(page, '/records');
  await page.getByRole('button', { name: say('copies-save'), exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog[open]').getByRole('button', { name: say('copies-save-do'), exact: true }).click(),
  ]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Chooses a file for "Bring in a copy". */
export async function chooseCopy(page, text) {
  await show(page, '/records');
  const copy = { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(copy);
  await page.locator('dialog[open]').waitFor();
}

/** Brings doses into the record by a copy: `[{ person, vaccine, date }]`. */
export async function bringDoses(page, doses) {
  const now = Date.parse('2026-11-20T03:00:00Z');
  const events = doses.map((dose, n) => ({
    id: `e-${n}`,
    at: { wall_ms: now + n, counter: 0, node: 'test' },
    facts: Object.entries(dose).map(([field, value]) => ({ of: 'dose', id: `d-${n}`, field, value })),
  }));
  await chooseCopy(page, JSON.stringify({ format: 'hagukumi-record', version: 1, exported_at: '2026-11-20T03:00:00.000Z', app_version: '0', events }));
  await page.locator('dialog[open] .btn.main').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** The record id of the first child. */
export async function firstPerson(page) {
  await show(page, '/settings');
  const href = await page.locator('a[href^="/settings/person/"]').first().getAttribute('href');
  return href.split('/').at(-1);
}

/** Opens the sheet "Record a dose" of a vaccine's page. */
export async function openDose(page, say, series) {
  await show(page, `/health/vaccine/${series}`);
  await page.getByRole('button', { name: say('dose-record'), exact: true }).click();
  await page.locator('dialog[open] #dose-date').waitFor();
}

/** Saves the sheet that is open. */
export async function saveDose(page, { date, saved = true } = {}) {
  const sheet = page.locator('dialog[open]');
  if (date !== undefined) await sheet.locator('#dose-date').fill(date);
  await sheet.locator('button[type="submit"]').click();
  if (saved) await sheet.waitFor({ state: 'detached' });
}

/** How many entries the records screen has. */
export async function entries(page) {
  await show(page, '/records');
  return page.locator('main button.line').count();
}
