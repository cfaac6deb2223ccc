import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { LANGUAGES, appStarted, close, goOffline, installed, openApp } from '../harness/app.js';
import { axe, noClipping } from '../harness/checks.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const withoutApp = (page) => page.route(/\.wasm$/, () => { /* Never answered. */ });

test('the shell offers every language in its own script before WebAssembly is there', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'vi', before: withoutApp });
  const lines = page.locator('#shell-languages [data-language]');
  assert.equal(await lines.count(), 13);
  assert.equal(await lines.first().textContent(), 'Tiếng Việt');
  assert.equal(await lines.first().getAttribute('aria-current'), 'true');
  assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
  assert.equal(await page.locator('h1').textContent(), 'Hagukumi');
  assert.equal(await page.locator('h2').textContent(), 'Hãy chọn ngôn ngữ');
  for (const line of await lines.all()) {
    assert.equal(await line.getAttribute('lang'), await line.getAttribute('data-language'));
  }
  await axe(page);
  await noClipping(page);
  await close(page);
});

test('the list speaks the phone\'s language before the page is complete', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'vi', path: 'about:blank' });
  // A script that never comes keeps the browser from saying that the page is complete.
  await page.route(/never\.js$/, () => { /* Never answered. */ });
  await page.route(`${server.url}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', '<script defer src="/never.js"></script></body>');
    await route.fulfill({ response, body });
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('[data-language="vi"][aria-current="true"]').waitFor();
  assert.equal(await page.locator('h2').textContent(), 'Hãy chọn ngôn ngữ');
  await close(page);
});

// No phone speaks plain Japanese by itself.
for (const lang of LANGUAGES.filter((tag) => tag !== 'ja-x-easy')) {
  test(`in ${lang} the app paints nothing larger than the shell has painted, and moves nothing`, async () => {
    const page = await openApp({ browser, url: server.url, lang });
    await appStarted(page);
    const seen = (type) => page.evaluate((type) => new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries().map(({ id, value }) => id ?? value))).observe({ type, buffered: true });
      // Nothing to report is never reported.
      setTimeout(done, 500, []);
    }), type);
    assert.deepEqual((await seen('largest-contentful-paint')).filter((id) => !id.startsWith('shell-')), []);
    assert.deepEqual(await seen('layout-shift'), []);
    await close(page);
  });
}

test('a phone in an unknown language is greeted in English, in Taiwan in traditional characters', async () => {
  for (const [locale, tag] of [['de-DE', 'en'], ['zh-TW', 'zh-Hant'], ['zh-CN', 'zh-Hans'], ['pt-PT', 'pt-BR'], ['es-MX', 'es-419'], ['tl-PH', 'fil']]) {
    const page = await openApp({ browser, url: server.url, lang: locale, before: withoutApp });
    assert.equal(await page.locator('html').getAttribute('lang'), tag, locale);
    await close(page);
  }
});

test('a language pressed before the app is there is remembered', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'en', before: withoutApp });
  await page.locator('[data-language="ne"]').click();
  assert.equal(await page.evaluate(() => localStorage.getItem('hagukumi-language')), 'ne');
  assert.equal(await page.locator('html').getAttribute('lang'), 'ne');
  assert.equal(await page.locator('#shell').getAttribute('aria-busy'), 'true');
  await close(page);
});

test('189 opens over the shell while WebAssembly is missing, and leaves no step in the history', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'vi', before: withoutApp });
  const steps = await page.evaluate(() => history.length);
  await page.locator('#shell-help').click();
  const call = page.locator('dialog a[href="tel:189"]');
  await call.waitFor();
  assert.equal(await page.locator('dialog').getAttribute('lang'), 'vi');
  assert.equal(await page.evaluate(() => history.length), steps);
  assert.equal(new URL(page.url()).pathname, '/');
  await axe(page);
  await page.locator('dialog a[href="/189/ne.html"]').click();
  await page.locator('dialog[lang="ne"]').waitFor();
  await page.locator('dialog a[data-close]').click();
  await call.waitFor({ state: 'hidden' });
  assert.equal(await page.evaluate(() => history.length), steps);
  await close(page);
});

test('the quick way out replaces the page', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'en', before: withoutApp });
  await page.route('https://www.jma.go.jp/', (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
  const steps = await page.evaluate(() => history.length);
  await page.locator('#shell-help').click();
  await page.locator('dialog a[data-leave]').click();
  await page.waitForURL('https://www.jma.go.jp/');
  assert.equal(await page.evaluate(() => history.length), steps);
  await close(page);
});

test('a page that cannot load its app says so and offers to try again', async () => {
  const page = await openApp({
    browser, url: server.url, lang: 'pt-BR', expected: [/./],
    before: (page) => page.route(/\.wasm$/, (route) => route.abort()),
  });
  await page.locator('#shell [role="alert"]').waitFor();
  assert.equal(await page.locator('#shell button').textContent(), 'Tentar de novo');
  await axe(page);
  await close(page);
});

test('without JavaScript the list of languages leads to 189, which dials', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'vi', context: { javaScriptEnabled: false } });
  await page.locator('a[lang="vi"]').click();
  await page.waitForURL('**/189/vi.html');
  assert.equal(await page.locator('a[href="tel:189"]').isVisible(), true);
  assert.equal(await page.locator('a[data-leave]').getAttribute('href'), 'https://www.jma.go.jp/');
  await close(page);
});

test('after the first visit the app and 189 in every language open without a network', async () => {
  const page = await openApp({ browser, url: server.url, lang: 'vi' });
  await appStarted(page);
  await installed(page);
  await goOffline(page);
  await page.reload();
  await appStarted(page);
  await page.goto('/health');
  await appStarted(page);
  for (const tag of ['ja', 'th', 'es-419']) {
    const answer = await page.goto(`/189/${tag}.html`);
    assert.match(answer.headers()['content-security-policy'], /default-src 'none'/);
    assert.equal(await page.locator('html').getAttribute('lang'), tag);
    assert.equal(await page.locator('a[href="tel:189"]').isVisible(), true);
  }
  await close(page);
});
