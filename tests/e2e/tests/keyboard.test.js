// With the keyboard alone: everything in reach, in order, seen, and never a trap.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { close } from '../harness/app.js';
import { bringDoses, chooseView, firstPerson, openWithChild, screens, show } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const open = async (options = {}) => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en', name: 'Hoa', ...options });
  await bringDoses(page, [{ person: await firstPerson(page), vaccine: 'HEPB', date: '2026-11-10' }]);
  // Messages lie over the page until they are put away.
  await page.locator('.toast button').click();
  return page;
};

/** Numbers what Tab must reach within `scope`, in the order of the page; gives a name for each. */
const number = (page, scope) => page.evaluate((scope) => {
  document.querySelectorAll('[data-stop]').forEach((one) => one.removeAttribute('data-stop'));
  const groups = new Set();
  const stops = [...document.querySelector(scope).querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !one.closest('[inert]'))
    .filter((one) => {
      if (one.type !== 'radio') return true;
      // Of a group Tab reaches the choice that is made, or the first.
      const group = [...document.getElementsByName(one.name)];
      if (group.some((other) => other.checked)) return one.checked;
      return !groups.has(one.name) && groups.add(one.name);
    });
  return stops.map((one, n) => {
    one.dataset.stop = n;
    return `<${one.localName} ${one.id || one.getAttribute('href') || one.name || ''}> ${one.textContent.trim().slice(0, 30)}`;
  });
}, scope);

/** What has the focus, whether that can be seen, and whether anything lies over it. */
const focused = (page) => page.evaluate(async () => {
  const one = document.activeElement;
  // Beyond the last and before the first lies the window, or the sheet as a whole.
  if (!one || one === document.body || one.localName === 'dialog') return null;
  const shows = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  };
  // A box that only screen readers see is shown by its label.
  const shown = ['radio', 'checkbox', 'file'].includes(one.type) ? (one.closest('label') ?? one) : one;
  const marked = shows(one) || shows(shown) || [...shown.querySelectorAll('*')].some(shows);
  const isFree = () => [...shown.getClientRects()].filter((box) => box.width > 0 && box.height > 0).some((box) => {
    for (const x of [0.1, 0.5, 0.9]) {
      for (const y of [0.1, 0.5, 0.9]) {
        const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        if (hit && (shown.contains(hit) || hit.contains(shown))) return true;
      }
    }
    return false;
  });
  let free = isFree();
  // The browser scrolls to it with the next pictures.
  for (let frame = 0; !free && frame < 6; frame += 1) {
    await new Promise((next) => { requestAnimationFrame(next); });
    free = isFree();
  }
  return { stop: one.dataset.stop === undefined ? null : Number(one.dataset.stop), html: one.outerHTML.slice(0, 120), marked, free };
});

/** Presses Tab through `scope` and complains of everything that is not as it should be. */
async function walk(page, scope, label) {
  const stops = await number(page, scope);
  assert.ok(stops.length > 0, `${label} has something to press`);
  const reached = [];
  const troubles = [];
  // A date that the browser's own calendar picks has several stops of its own.
  const most = stops.length + 4 + 4 * await page.locator(`${scope} input[type="date"]`).count();
  for (let step = 0; step < most && reached.length < stops.length; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now === null) continue;
    if (now.stop === null) {
      troubles.push(`the focus left for ${now.html}`);
      continue;
    }
    if (now.stop === reached.at(-1)) continue;
    if (reached.includes(now.stop)) break;
    reached.push(now.stop);
    if (!now.marked) troubles.push(`no mark of the focus on ${stops[now.stop]}`);
    if (!now.free) troubles.push(`out of sight: ${stops[now.stop]}`);
  }
  const missed = stops.filter((_, n) => !reached.includes(n));
  if (missed.length) troubles.push(`not reached: ${missed.join(', ')}`);
  const first = reached[0] ?? 0;
  // The walk may begin inside; from there it goes on in order and round.
  const order = stops.map((_, n) => (n + first) % stops.length);
  if (!missed.length && reached.join() !== order.join()) troubles.push(`out of order: ${reached.join()}`);
  assert.deepEqual(troubles, [], label);
}

/** Puts the focus where it is after a page has been loaded: before everything. */
const fromTheTop = (page) => page.evaluate(() => {
  scrollTo(0, 0);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
});

for (const [width, height] of [[360, 740], [1280, 800]]) {
  test(`on every screen Tab reaches everything in order, ${width} pixels wide`, async () => {
    const page = await open({ viewport: { width, height }, context: { isMobile: false, hasTouch: false } });
    for (const path of await screens(page)) {
      const views = path === '/health' ? ['age', 'month', 'next'] : [null];
      for (const view of views) {
        await show(page, path);
        if (view) await chooseView(page, view);
        await fromTheTop(page);
        await walk(page, 'body', `${path} ${view ?? ''}`);
      }
    }
    await close(page);
  });
}

test('every sheet opens by Enter, keeps the focus inside, and Escape gives it back', async () => {
  const page = await open({ context: { isMobile: false, hasTouch: false } });
  let sheets = 0;
  for (const path of await screens(page)) {
    await show(page, path);
    const openers = page.locator(`${path === '/' ? '' : 'main '}button[aria-haspopup="dialog"]:visible`);
    for (let n = 0; n < await openers.count(); n += 1) {
      const opener = openers.nth(n);
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open] .sheet-head').waitFor();
      // A button that still waits for what it saves is not one of the stops yet.
      await page.locator('dialog[open] [aria-busy="true"]').waitFor({ state: 'detached' });
      sheets += 1;
      assert.ok(await page.evaluate(() => document.querySelector('dialog[open]').contains(document.activeElement)), `${path}: the focus is in the sheet`);
      await walk(page, 'dialog[open]', `sheet ${n + 1} of ${path}`);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      assert.ok(await opener.evaluate((button) => button === document.activeElement), `${path}: the focus is back on the button of sheet ${n + 1}`);
    }
  }
  assert.ok(sheets > 8, `${sheets} sheets`);
  await close(page);
});

test('from one screen to the next the focus goes to its title, and the first Tab can skip the header', async () => {
  const page = await open();
  for (const path of ['/health', '/records', '/support']) {
    await page.locator(`nav.bar a[href="${path}"]`).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'title');
    assert.ok(page.url().endsWith(path));
  }
  await fromTheTop(page);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#title');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)), 'the header is skipped');
  await close(page);
});

test('a dose is recorded and taken back without a mouse', async () => {
  const page = await open();
  await show(page, '/health/vaccine/BCG');
  const record = page.locator('main button.main[aria-haspopup="dialog"]');
  await record.focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] #dose-date').focus();
  // Enter in a field sends the form.
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  assert.ok(await record.evaluate((button) => button === document.activeElement), 'the focus is back');
  const given = page.locator('main button.line[aria-haspopup="dialog"]');
  await given.first().waitFor();
  const undo = page.locator('.toast button');
  await undo.focus();
  await page.keyboard.press('Enter');
  await given.first().waitFor({ state: 'detached' });
  await close(page);
});
