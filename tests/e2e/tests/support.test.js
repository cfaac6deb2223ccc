// Support: what fits the child, search and filters, and what nobody has confirmed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { close } from '../harness/app.js';
import { openWithChild, show, wordsOf } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const hrefs = (page, start) => page.locator(`main section[aria-labelledby="support-all"] ~ div a[href^="${start}"], main div.stack a[href^="${start}"]`)
  .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href').split('/').at(-1)))]);

test('the ward counter and what the child can have now come first', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  await show(page, '/support');
  const first = await page.locator('main section').first().locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.equal(first[0], '/support/place/mimamori-kawasaki');
  assert.ok(first.includes('/support/service/newborn-visit'), 'a visit until four months');
  assert.ok(!first.includes('/support/service/mch-handbook'), 'nothing of pregnancy');
  await close(page);
});

test('a place is found by its name in either language, in any width and kana', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  await show(page, '/support');
  for (const typed of ['international', 'ＩＮＴＥＲＮＡＴＩＯＮＡＬ', '国際交流せんたー', '国際交流ｾﾝﾀｰ']) {
    await page.locator('#support-words').fill(typed);
    assert.deepEqual(await hrefs(page, '/support/place/'), ['international-center'], typed);
  }
  await close(page);
});

test('a place is found without the marks of the language', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'vi' });
  await show(page, '/support');
  await page.locator('#support-words').fill('trung tâm hỗ trợ');
  const found = await hrefs(page, '/support/place/');
  assert.ok(found.length > 0);
  for (const typed of ['trung tam ho tro', 'TRUNG TAM HO TRO']) {
    await page.locator('#support-words').fill(typed);
    assert.deepEqual(await hrefs(page, '/support/place/'), found, typed);
  }
  await close(page);
});

test('filters survive a look at a place and the way back, and nothing found shows a next step', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  const say = await wordsOf(page, 'en');
  await show(page, '/support');
  await page.locator('#support-kind').selectOption('place-short-stay');
  await page.locator('main a[href="/support/place/hakusan-aijien"]').click();
  await page.locator('main a[href^="tel:0447124071"]').first().waitFor();
  await page.goBack();
  assert.equal(await page.locator('#support-kind').inputValue(), 'place-short-stay');
  assert.deepEqual((await hrefs(page, '/support/place/')).sort(), ['hakusan-aijien', 'kawasaki-aijien']);
  await page.locator('#support-words').fill('zzz');
  await page.getByText(say('support-none')).waitFor();
  assert.equal(await page.locator('main .card a[href^="tel:"]').count(), 1);
  await page.getByRole('button', { name: say('support-clear') }).click();
  assert.equal(await page.locator('#support-words').inputValue(), '');
  await close(page);
});

test('open now follows the clock of Japan, wherever the phone is', async () => {
  for (const [today, open] of [['2026-11-20T01:00:00Z', true], ['2026-11-20T09:00:00Z', false], ['2026-11-23T01:00:00Z', false]]) {
    const page = await openWithChild({ browser, url: server.url, lang: 'en', today, context: { timezoneId: 'America/New_York' } });
    const say = await wordsOf(page, 'en');
    await show(page, '/support');
    await page.getByRole('button', { name: say('support-open-now') }).click();
    assert.equal((await hrefs(page, '/support/place/')).includes('child-guidance-south'), open, today);
    await close(page);
  }
});

test('a number that nobody has confirmed is not there, and the ward office is', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'en' });
  const say = await wordsOf(page, 'en');
  await show(page, '/support/place/family-support-kawasaki');
  await page.getByText(say('contact-unconfirmed')).first().waitFor();
  const numbers = await page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.deepEqual(numbers, ['tel:0442013214']);
  await close(page);
});

test('rules with dates show the version of the day, and what comes after it', async () => {
  const text = async (today, path) => {
    const page = await openWithChild({ browser, url: server.url, lang: 'en', today, birthday: '2016-05-01' });
    await show(page, path);
    const said = await page.locator('main').innerText();
    await close(page);
    return said;
  };
  const [before, after] = [
    await text('2026-08-31', '/support/service/medical-subsidy'),
    await text('2026-09-01', '/support/service/medical-subsidy'),
  ];
  assert.match(before, /500/);
  assert.match(before, /1 September 2026/, 'the change is announced');
  assert.doesNotMatch(after, /500/);
  assert.match(after, /31 March 2035/);
});

test('nobody is asked where the phone is, and no other host for anything, before a tap', async () => {
  const asked = [];
  const page = await openWithChild({
    browser, url: server.url, lang: 'en',
    before: async (page) => {
      await page.addInitScript(() => { navigator.geolocation.getCurrentPosition = () => { window.located = true; }; });
      page.on('request', (request) => { if (!request.url().startsWith(server.url)) asked.push(request.url()); });
    },
  });
  for (const path of ['/support', '/support/place/mimamori-kawasaki']) await show(page, path);
  assert.equal(await page.evaluate(() => window.located), undefined);
  assert.deepEqual(asked, []);
  const map = page.locator('main a[rel="noreferrer"]').first();
  assert.match(decodeURIComponent(await map.getAttribute('href')), /川崎市川崎区東田町8/);
  await close(page);
});
