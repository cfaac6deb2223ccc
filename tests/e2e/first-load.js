// Prints the bytes of a first visit in each language, as JSON: node first-load.js
import { launch } from './harness/browser.js';
import { firstLoad } from './harness/first-load.js';
import { serve } from './harness/server.js';
import { LANGUAGES } from './harness/app.js';

const [browser, server] = await Promise.all([launch(), serve()]);
const table = {};
for (const lang of LANGUAGES) table[lang] = (await firstLoad({ browser, server, lang })).bytes;
await browser.close();
await server.stop();
console.log(JSON.stringify(table));
