import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { firstLoad } from '../harness/first-load.js';
import { serve } from '../harness/server.js';
import { LANGUAGES } from '../harness/app.js';

/**
 * What a first visit may move today, everything counted. The aim is 200 KiB; why it is not met
 * yet, and what would meet it: docs/adr/0002-first-load-budget.md. Lower this whenever the app
 * gets smaller; never raise it for comfort.
 */
const CEILING = 450 * 1024;

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

for (const lang of LANGUAGES) {
  test(`a first visit in ${lang} stays under the ceiling and moves nothing twice`, async () => {
    const { bytes, requests } = await firstLoad({ browser, server, lang });
    assert.ok(bytes <= CEILING, `${bytes} bytes: ${requests.join(' ')}`);
    const assets = requests.filter((path) => path.startsWith('/assets/'));
    assert.deepEqual(assets.filter((path, index) => assets.indexOf(path) !== index), []);
  });
}
