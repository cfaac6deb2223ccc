// What a first visit moves.
import { appStarted, close, installed, openApp } from './app.js';

/**
 * Opens the app on a new phone, chooses `lang`, and waits until the service worker has kept all
 * that it wants. Gives every byte that came down the wire (headers included) and what was asked for.
 */
export async function firstLoad({ browser, server, lang }) {
  const { counter } = server;
  const [bytes, requests] = [counter.bytes, counter.requests.length];
  const page = await openApp({ browser, url: server.url, lang, chosen: true });
  await appStarted(page);
  await installed(page);
  let last;
  do {
    last = counter.bytes;
    await page.waitForTimeout(400);
  } while (counter.bytes !== last);
  await close(page);
  return { bytes: counter.bytes - bytes, requests: counter.requests.slice(requests) };
}
