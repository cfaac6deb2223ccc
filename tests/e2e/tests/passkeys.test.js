// Passkeys in Chromium, with simulated devices, against the server itself: taking up an account,
// signing in, adding, naming and taking away, and what is said when it does not work.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { authenticators } from '../harness/authenticator.js';
import { PHONE, close, screenshot } from '../harness/app.js';
import { launch, newContext, newPage } from '../harness/browser.js';
import { axe, noClipping } from '../harness/checks.js';
import { serve } from '../harness/server.js';

describe('passkeys', () => {
  let browser;
  let server;
  let url;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(undefined, ['--demo', '--children', '20'])]);
    // Passkeys belong to a name.
    url = server.url.replace('127.0.0.1', 'localhost');
  });
  after(async () => { await browser?.close(); await server?.stop(); });

  /** Opens the staff view; `offers` leaves the browser its offer in the field of the login. */
  const open = async (path, { lang = 'ja', viewport = { width: 1280, height: 800 }, offers = false, old = false, base = url } = {}) => {
    const context = await newContext(browser, { baseURL: base, viewport, locale: lang });
    await context.addInitScript((tag) => { localStorage.setItem('hagukumi-staff-language', tag); }, lang);
    if (!offers) await context.addInitScript(() => { if (window.PublicKeyCredential) PublicKeyCredential.isConditionalMediationAvailable = async () => false; });
    if (old) {
      await context.addInitScript(() => {
        delete PublicKeyCredential.parseCreationOptionsFromJSON;
        delete PublicKeyCredential.parseRequestOptionsFromJSON;
        delete PublicKeyCredential.prototype.toJSON;
      });
    }
    const page = await newPage(context);
    page.troubles = [];
    page.on('pageerror', (error) => page.troubles.push(String(error.stack ?? error)));
    page.on('console', (message) => {
      // A refusal is an answer, not a trouble.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) page.troubles.push(message.text());
    });
    await page.goto(path);
    await page.locator('main #title').waitFor();
    return page;
  };
  /** An administrator makes an account, and its link is handed over. */
  const invite = async (login) => {
    const page = await open('/staff/accounts');
    await page.locator('.demo button', { hasText: 'administrator' }).click();
    await page.locator('.head .btn.main').click();
    await page.locator('#account-login').fill(login);
    await page.locator('#account-name').fill('鈴木 直子');
    await page.locator('.entry-form fieldset input').first().check();
    await page.locator('.entry-form [type=submit]').click();
    const link = await page.locator('.note code').textContent();
    await close(page);
    return link.slice(url.length);
  };
  const enrol = (page) => page.locator('.sign-in .btn.main').first().click();
  const isIn = (page) => page.locator('.rail').waitFor();
  const byPasskey = (page) => page.locator('.sign-in > .btn').click();
  const account = async (page) => { await page.locator('.account .own').click(); await page.locator('.own-account').waitFor(); };
  const leave = async (page) => { await page.locator('.account button').click(); await page.locator('.sign-in').waitFor(); };
  const refused = async (page) => { await page.locator('[role=alert] .bad').waitFor(); return page.locator('[role=alert] .bad').textContent(); };
  const rows = (page) => page.locator('.passkeys > li');
  const add = async (page, name) => {
    await page.locator('.own-account .btn.main').click();
    await page.locator('#passkey-name').fill(name);
    await page.keyboard.press('Enter');
  };

  it('carries somebody from the link to a second key, and keeps a key out that was taken away', async () => {
    const page = await open(await invite('n2001'));
    const devices = await authenticators(page);
    const phone = await devices.add();
    await noClipping(page);
    await axe(page);
    await screenshot(page, 'passkey-enrol');
    // The person cancels, or the device does not recognize them.
    await phone.recognizes(false);
    await enrol(page);
    assert.match(await refused(page), /取りやめ/);
    await phone.recognizes(true);
    await enrol(page);
    await isIn(page);
    assert.equal(await phone.count(), 1);

    // The only way in stays.
    await account(page);
    await rows(page).first().waitFor();
    assert.equal(await rows(page).count(), 1);
    assert.equal(await rows(page).locator('button').count(), 1, 'it can be renamed and not removed');
    // The same device again.
    await add(page, '同じ端末');
    assert.match(await refused(page), /すでに/);
    await page.locator('.entry-form button[type=button]').click();

    // Another device.
    await phone.touched(false);
    const stick = await devices.add('usb');
    await add(page, '予備の鍵');
    await rows(page).nth(1).waitFor();
    assert.equal(await rows(page).count(), 2);
    await rows(page).nth(1).locator('button').first().click();
    await page.locator('#passkey-name').fill('机の鍵');
    await page.keyboard.press('Enter');
    await rows(page).filter({ hasText: '机の鍵' }).waitFor();
    await noClipping(page);
    await axe(page);
    await screenshot(page, 'passkey-account');

    await leave(page);
    await screenshot(page, 'passkey-sign-in');
    await byPasskey(page);
    await isIn(page);
    await account(page);
    const second = rows(page).filter({ hasText: '机の鍵' });
    await second.locator('button').nth(1).click();
    await page.locator('.entry-form').waitFor();
    await screenshot(page, 'passkey-remove');
    await page.locator('.entry-form [type=submit]').click();
    await second.waitFor({ state: 'detached' });

    // The device still holds it; the server does not.
    await leave(page);
    assert.equal(await stick.count(), 1);
    await byPasskey(page);
    assert.match(await refused(page), /このパスキーではログインできません/);
    await stick.touched(false);
    await phone.touched(true);
    await byPasskey(page);
    await isIn(page);
    await close(page);
  });

  it('works in a browser that does not know the JSON of WebAuthn', async () => {
    const page = await open(await invite('n2002'), { old: true });
    await (await authenticators(page)).add();
    await enrol(page);
    await isIn(page);
    await leave(page);
    await byPasskey(page);
    await isIn(page);
    await account(page);
    await add(page, '同じ端末');
    assert.match(await refused(page), /すでに/, 'the device knows its own key');
    await close(page);
  });

  it('is offered in the field of the login, without a click', async () => {
    const page = await open(await invite('n2003'), { offers: true });
    await (await authenticators(page)).add();
    assert.equal(await page.evaluate(() => PublicKeyCredential.isConditionalMediationAvailable()), true);
    await enrol(page);
    await isIn(page);
    const [answer] = await Promise.all([
      page.waitForResponse(/sign-in\/passkey\/finish/),
      page.locator('.account button').click(),
    ]);
    assert.equal(answer.status(), 200);
    await isIn(page);
    await close(page);
  });

  it('says so where the address has no name, and where the device can do nothing', async () => {
    const numbers = await open('/staff/', { base: server.url, lang: 'en' });
    await numbers.locator('.demo button').first().waitFor();
    assert.equal(await numbers.locator('.sign-in > .btn').count(), 0);
    await numbers.locator('.demo button').first().click();
    await isIn(numbers);
    await account(numbers);
    await numbers.locator('.own-account .note').waitFor();
    assert.equal(await numbers.locator('.own-account .btn.main').count(), 0);
    await close(numbers);

    const page = await open('/staff/', { lang: 'en', viewport: PHONE });
    await page.evaluate(() => { navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotSupportedError')); });
    await byPasskey(page);
    assert.match(await refused(page), /cannot be used on this device/);
    await noClipping(page);
    await axe(page);
    await screenshot(page, 'passkey-unable-en');
    await close(page);
  });

  it('can be reached and read on a visitor\'s phone', async () => {
    const page = await open('/staff/', { viewport: PHONE });
    await (await authenticators(page)).add();
    await page.locator('.demo button', { hasText: 'visitor-' }).first().click();
    await account(page);
    await add(page, '自分のスマートフォン（訪問用）');
    await rows(page).first().waitFor();
    await noClipping(page);
    await axe(page);
    await screenshot(page, 'passkey-account-phone');
    await close(page);
  });
});
