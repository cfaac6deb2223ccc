// The language can be changed anywhere, and nothing is lost to it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { close } from '../harness/app.js';
import { chooseLanguage, openDose, openWithChild, screens, show, wordsOf } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

/** Types half a word into every field of the screen that is in sight; gives what each then holds. */
async function typeEverywhere(page) {
  for (const field of await page.locator('main :is(input:not([type]), input[type="text"], input[type="search"], textarea):visible').all()) {
    await field.fill('2026-1');
  }
  const groups = await page.locator('main input[type="radio"]:visible').evaluateAll((all) => [...new Set(all.map(({ name }) => name))]);
  for (const group of groups) {
    const last = page.locator(`main input[name="${group}"]:visible`).last();
    // Choices of the settings take effect at once; elsewhere they wait to be saved. One choice
    // may take another question away.
    if (!page.url().endsWith('/settings') && await last.count()) await last.check();
  }
  return held(page);
}

/** What the fields of the screen hold, by id. */
const held = (page) => page.locator('main').evaluate((main) => Object.fromEntries(
  [...main.querySelectorAll('input, select, textarea')]
    .filter((field) => field.type !== 'file')
    .map((field, n) => [field.id || `${field.name}-${n}`, ['radio', 'checkbox'].includes(field.type) ? field.checked : field.value]),
));

test('on every screen the language changes, the screen stays, and so does all that is typed', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'vi' });
  let fields = 0;
  for (const path of await screens(page)) {
    await show(page, path);
    const before = await page.locator('main').innerText();
    const typed = await typeEverywhere(page);
    fields += Object.keys(typed).length;
    const address = page.url();
    await chooseLanguage(page, 'th');
    assert.equal(page.url(), address, path);
    assert.notEqual(await page.locator('main').innerText(), before, `${path} speaks Thai`);
    assert.deepEqual(await held(page), typed, path);
    await chooseLanguage(page, 'vi');
    assert.equal(page.url(), address, path);
    assert.deepEqual(await held(page), typed, path);
    if (Object.keys(typed).length === 0) {
      assert.equal(await page.locator('main').innerText(), before, `${path} speaks Vietnamese again`);
    }
  }
  assert.ok(fields > 20, 'there were fields to type into');
  await close(page);
});

test('a sheet that was half filled in is found again as it was, in the other language', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'vi' });
  await openDose(page, await wordsOf(page, 'vi'), 'HEPB');
  await page.locator('#dose-date').fill('2026-11-1');
  await page.locator('dialog[open] details.why summary').click();
  await page.locator('#dose-lot').fill('HB-77');
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await chooseLanguage(page, 'en');
  await openDose(page, await wordsOf(page, 'en'), 'HEPB');
  assert.equal(await page.locator('#dose-date').inputValue(), '2026-11-1');
  assert.equal(await page.locator('#dose-lot').inputValue(), 'HB-77');
  await close(page);
});
