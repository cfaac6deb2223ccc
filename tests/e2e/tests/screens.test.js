// Every screen, every view and every sheet in every language: accessible, narrow, with large text.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../harness/browser.js';
import { serve } from '../harness/server.js';
import { LANGUAGES, close, setTextSize } from '../harness/app.js';
import { axe, noClipping } from '../harness/checks.js';
import { bringDoses, everywhere, firstPerson, openDose, openWithChild, saveDose, screens, show, wordsOf } from '../harness/family.js';

let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const NARROW = { width: 320, height: 640 };

/** Messages that a language does not have. */
const missing = async (page) => {
  const text = await page.evaluate(() => {
    const attributes = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    return [document.body.innerText, ...attributes].join('\n');
  });
  return [...new Set([...text.matchAll(/⟦([\w-]*)⟧/g)].map(([, id]) => `no words for ${id}`))];
};

/** Looks at everything before it complains. */
class Complaints {
  found = [];

  async hear(check) {
    try {
      await check();
    } catch (error) {
      if (error.code !== 'ERR_ASSERTION') throw error;
      this.found.push(error.message);
    }
  }

  end() {
    assert.equal(this.found.length, 0, this.found.join('\n\n'));
  }
}

test('every screen', { concurrency: 3 }, async (t) => {
  await Promise.all(LANGUAGES.map((tag) => t.test(`every screen in ${tag}`, async () => {
    const page = await openWithChild({ browser, url: server.url, lang: tag, viewport: NARROW, name: 'Hoa' });
    await bringDoses(page, [{ person: await firstPerson(page), vaccine: 'HEPB', date: '2026-11-10' }]);
    const complaints = new Complaints();
    await everywhere(page, async (where, sheet) => {
      const label = `${where} in ${tag}`;
      await complaints.hear(async () => {
        assert.equal(await page.locator('html').getAttribute('lang'), tag, label);
        assert.equal(await page.locator('h1').count(), 1, label);
        assert.deepEqual(await missing(page), [], label);
      });
      await complaints.hear(() => axe(page, label, sheet ? 'dialog[open]' : 'body'));
      await complaints.hear(() => noClipping(page, label));
      await setTextSize(page, 200);
      await complaints.hear(() => noClipping(page, `${label} at 200 %`));
      await setTextSize(page, 100);
    });
    complaints.end();
    await close(page);
  })));
});

test('every screen is accessible in the dark, and beside Japanese', async () => {
  const page = await openWithChild({ browser, url: server.url, lang: 'vi', viewport: NARROW, theme: 'dark' });
  const paths = await screens(page);
  for (const beside of [false, true]) {
    if (beside) {
      await show(page, '/help');
      await page.locator('.head .chip').click();
    }
    for (const path of paths) {
      await show(page, path);
      await axe(page, `${path}, dark${beside ? ', beside Japanese' : ''}`);
      await noClipping(page, path);
      // The welcome screen has no counter to be shown at, the printed page both languages already.
      if (beside && !['/welcome', '/records/sheet'].includes(path)) {
        assert.ok(await page.locator('main .beside [lang="ja"]').count(), `${path} has Japanese beside it`);
      }
    }
  }
  await close(page);
});

for (const width of [320, 360]) {
  test(`what a message lies over comes out from under it, ${width} pixels wide`, async () => {
    const page = await openWithChild({ browser, url: server.url, lang: 'pt-BR', viewport: { width, height: 740 } });
    await openDose(page, await wordsOf(page, 'pt-BR'), 'HEPB');
    await saveDose(page);
    await show(page, '/');
    const { controls, covered } = await page.evaluate(() => {
      if (!document.querySelector('.toast')) throw new Error('no message is shown');
      const lies = (one) => {
        // As the keyboard brings it in sight: no further than it has to.
        one.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = one.getBoundingClientRect();
        const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]];
        return points.some(([x, y]) => !one.contains(document.elementFromPoint(left + width * x, top + height * y)));
      };
      const controls = [...document.querySelectorAll('#app :is(a[href], button, summary)')]
        .filter((one) => one.checkVisibility() && !one.matches('.skip'));
      return { controls: controls.length, covered: controls.filter(lies).map((one) => one.outerHTML) };
    });
    assert.ok(controls > 12, `${controls} controls`);
    assert.deepEqual(covered, []);
    await close(page);
  });
}
