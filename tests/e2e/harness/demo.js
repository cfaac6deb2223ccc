// The staff view before the real server in demo mode: signed in as somebody of the made-up city.
import { TODAY } from './app.js';
import { newContext, newPage } from './browser.js';
import { serve } from './server.js';

/** Serves a demo with so many children, standing still on the morning of `today`. */
export const serveDemo = (children, today = TODAY) =>
  serve(undefined, ['--demo', '--children', String(children), '--now', `${today}T08:35:00+09:00`]);

/** Opens the staff view, signed in, on the morning of `today`. */
export async function signIn({ browser, url, login, lang = 'ja', viewport = { width: 1280, height: 800 }, path = '/staff/', today = TODAY }) {
  const context = await newContext(browser, { baseURL: url, viewport, locale: lang });
  await context.clock.setFixedTime(`${today}T08:35:00+09:00`);
  await context.addInitScript((tag) => { try { localStorage.setItem('hagukumi-staff-language', tag); } catch { /* No storage. */ } }, lang);
  const answer = await context.request.post('/api/sign-in/demo', { headers: { 'x-hagukumi': '1' }, data: { login } });
  if (!answer.ok()) throw new Error(`signing in as ${login}: ${answer.status()} ${await answer.text()}`);
  const page = await newPage(context);
  page.troubles = [];
  page.on('pageerror', (error) => page.troubles.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    // A refusal is an answer, not a trouble.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) page.troubles.push(message.text());
  });
  await page.goto(path);
  await page.locator('#title').waitFor();
  return page;
}
