import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { firstLoad } from '../harness/first-load.js';
import { serve } from '../harness/server.js';
import { LANGUAGES } from '../harness/app.js';

/** Bytes on the wire of a first visit: 200 KiB. */
const BUDGET = 200 * 1024;

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

for (const lang of LANGUAGES) {
  test(`a first visit in ${lang} moves at most 200 KiB, and nothing twice`, async () => {
    const { bytes, requests } = await firstLoad({ browser, server, lang });
    assert.ok(bytes <= BUDGET, `${bytes} bytes: ${requests.join(' ')}`);
    const assets = requests.filter((path) => path.startsWith('/assets/'));
    assert.deepEqual(assets.filter((path, index) => assets.indexOf(path) !== index), []);
  });
}
