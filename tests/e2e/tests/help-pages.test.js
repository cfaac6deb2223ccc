import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { LANGUAGES, close, openApp, setTextSize } from '../harness/app.js';
import { axe, noClipping } from '../harness/checks.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const NARROW = { width: 320, height: 640 };

for (const tag of LANGUAGES) {
  test(`the page of 189 in ${tag} is accessible, narrow and with large text`, async () => {
    const page = await openApp({ browser, url: server.url, lang: tag, path: `/189/${tag}.html`, viewport: NARROW });
    assert.equal(await page.locator('html').getAttribute('lang'), tag);
    const numbers = await page.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.equal(numbers[0], 'tel:189');
    for (const number of ['119', '110', '%238000', '%238008', '0120189783']) assert.ok(numbers.includes(`tel:${number}`), number);
    assert.equal(await page.locator('nav a').count(), LANGUAGES.length);
    assert.match(await page.locator('.when[lang="ja"]').textContent(), /[\u3040-\u30ff]/);
    await axe(page);
    await noClipping(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await axe(page, `${tag}, dark`);
    await setTextSize(page, 200);
    await noClipping(page, `${tag} at 200 %`);
    await close(page);
  });
}
