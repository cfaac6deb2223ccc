// Prints the bytes of a first visit in each language, until Home can be used and in all, as JSON:
// node first-load.js
import { launch } from './harness/browser.js';
import { firstLoad } from './harness/first-load.js';
import { serve } from './harness/server.js';
import { LANGUAGES } from './harness/app.js';

const [browser, server] = await Promise.all([launch(), serve()]);
const table = {};
for (const lang of LANGUAGES) {
  const { first, all } = await firstLoad({ browser, server, lang });
  table[lang] = { first, all };
}
await browser.close();
await server.stop();
console.log(JSON.stringify(table));
