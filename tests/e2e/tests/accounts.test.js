// Two administrators at once, against the server itself: a page that is out of date changes
// nothing, keeps what was chosen, and says how the account stands.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, screenshot } from '../harness/app.js';
import { launch, newContext, newPage } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serve } from '../harness/server.js';

describe('accounts', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(undefined, ['--demo', '--children', '20'])]);
  });
  after(async () => { await browser?.close(); await server?.stop(); });

  const open = async ({ lang = 'ja', viewport = { width: 1280, height: 800 } } = {}) => {
    const context = await newContext(browser, { baseURL: server.url, viewport, locale: lang });
    await context.addInitScript((tag) => { localStorage.setItem('hagukumi-staff-language', tag); }, lang);
    const page = await newPage(context);
    page.troubles = [];
    page.on('pageerror', (error) => page.troubles.push(String(error.stack ?? error)));
    page.on('console', (message) => {
      // A refusal is an answer, not a trouble.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) page.troubles.push(message.text());
    });
    await page.goto('/staff/accounts');
    await page.locator('main #title').waitFor();
    await page.locator('.demo button', { hasText: 'administrator' }).click();
    await page.locator('.rows-table').waitFor();
    return page;
  };
  /** The row of an account, and its buttons: role, new link, disable or enable. */
  const row = (page, login) => page.locator('.rows-table tbody tr', { has: page.getByText(login, { exact: true }) });
  const button = (page, login, at) => row(page, login).locator('.btn').nth(at);

  for (const [lang, viewport, login] of [
    ['ja', { width: 1280, height: 800 }, 'nurse-141364-1'],
    ['en', { width: 360, height: 740 }, 'nurse-141321-1'],
  ]) {
    it(`what another administrator did first is shown beside what was chosen (${lang})`, async () => {
      const one = await open({ lang, viewport });
      const two = await open();
      await button(one, login, 0).click();
      await one.locator('#account-role').selectOption('supervisor');
      const before = await row(two, login).textContent();
      await button(two, login, 2).click();
      await two.waitForFunction(([login, before]) => [...document.querySelectorAll('.rows-table tbody tr')].some((row) => row.textContent.includes(login) && row.textContent !== before), [login, before]);

      await one.locator('.entry-form [type=submit]').click();
      const stands = one.locator('.entry-form .note');
      await stands.waitFor();
      assert.equal(await one.locator('#account-role').inputValue(), 'supervisor', 'what was chosen stays');
      await axe(one);
      await noClipping(one);
      await screenshot(one, `account-changed-${lang}`);
      // Nothing was changed; said again, it is.
      await one.locator('.entry-form [type=submit]').click();
      await one.locator('.entry-form').waitFor({ state: 'detached' });
      const state = await row(one, login).locator('td').nth(4).textContent();
      assert.match(state, lang === 'ja' ? /停止/ : /Disabled/);
      await close(one);
      await close(two);
    });
  }
});
