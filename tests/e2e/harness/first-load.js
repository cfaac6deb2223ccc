// What a first visit moves.
import { activated, appStarted, close, installed, openApp } from './app.js';
import { addChild, show } from './family.js';

/**
 * A new phone with `lang` chosen: opens the app, adds a child, and looks at Home, while the service
 * worker keeps what opens the app without a network. Gives every byte that came down the wire,
 * headers included: `first` until Home can be used, `all` once the browser has had time for the
 * rest; and what was asked for.
 */
export async function firstLoad({ browser, server, lang }) {
  const { counter } = server;
  const [bytes, requests] = [counter.bytes, counter.requests.length];
  const quiet = async (page) => {
    let last;
    do {
      last = counter.bytes;
      await page.waitForTimeout(400);
    } while (counter.bytes !== last);
    return counter.bytes - bytes;
  };
  const page = await openApp({ browser, url: server.url, lang, chosen: true, before: holdIdle });
  await appStarted(page);
  await show(page, '/add');
  await addChild(page);
  await page.locator('#hero-title').waitFor();
  await activated(page);
  const first = await quiet(page);
  const before = counter.requests.length;
  await page.evaluate(() => window.releaseIdle());
  await installed(page);
  const all = await quiet(page);
  await close(page);
  const asked = counter.requests.slice(requests);
  return { first, all, requests: asked, early: asked.slice(0, before - requests) };
}

/** Keeps all that waits for an idle browser waiting, so that what comes before can be counted. */
async function holdIdle(page) {
  await page.addInitScript(() => {
    const held = [];
    let open = false;
    window.requestIdleCallback = (done) => { if (open) setTimeout(done); else held.push(done); };
    window.releaseIdle = () => { open = true; held.splice(0).forEach((done) => setTimeout(done)); };
  });
}
