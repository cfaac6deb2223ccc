// Keeps the app on the phone: each file once, by its content, so that a new version fetches only
// what has changed. Opens from what is kept; a new version waits until the page says "activate".
const CACHE = 'hagukumi';
// [address, fingerprint, how soon: 1 = before the first visit is complete, 2 = a page of 189, 3 = once
// Home can be used, 0 = when there is time]
const FILES = {{files}};
// All pages of 189 in one file, which is half as long as all of them one by one.
const BUNDLE = '{{help}}';
const needed = (...how) => FILES.filter(([, , need]) => how.includes(need)).map(([url]) => url);
const NAMED = new Map(FILES.map(([url, hash]) => [url, hash]));

// A name made from the content is its own key; another gets its fingerprint beside it.
const isHashed = (url) => url.startsWith('/assets/');
const key = (url) => (isHashed(url) ? url : `${url}?v=${NAMED.get(url)}`);

const fingerprint = async (answer) => {
  const digest = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  return [...new Uint8Array(digest, 0, 5)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const fetched = async (url) => {
  // What the page has just loaded comes from the browser's own cache and travels only once.
  const answer = await fetch(url, isHashed(url) ? {} : { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  // The server may be in the middle of a change of versions: old and new must not mix.
  if (!isHashed(url) && (await fingerprint(answer)) !== NAMED.get(url)) throw new Error(`${url} has changed`);
  return answer;
};

const keep = async (urls) => {
  const cache = await caches.open(CACHE);
  await Promise.all(urls.filter((url) => NAMED.has(url)).map(async (url) => {
    if (!(await cache.match(key(url)))) await cache.put(key(url), await fetched(url));
  }));
};

// What describes the compressed file of the answer does not describe another text.
const plain = (headers) => {
  const copy = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'etag', 'last-modified']) copy.delete(name);
  return copy;
};

const keepHelp = async () => {
  const cache = await caches.open(CACHE);
  const pages = needed(2);
  const kept = await Promise.all(pages.map((url) => cache.match(key(url))));
  if (kept.every(Boolean)) return;
  const texts = await (await fetch(BUNDLE)).json();
  // They are pages like the app's own, and as strict.
  const { headers } = await cache.match(key('/'));
  await Promise.all(pages.map((url) => cache.put(key(url), new Response(texts[url], { headers: plain(headers) }))));
};

const sweep = async () => {
  const cache = await caches.open(CACHE);
  const wanted = new Set(FILES.map(([url]) => new URL(key(url), location.origin).href));
  const stale = (await cache.keys()).filter((request) => !wanted.has(request.url));
  await Promise.all(stale.map((request) => cache.delete(request)));
};

// The page of 189 in the family's own language is asked for by the page; all others come soon.
const HELP = ['/189/ja.html', '/189/en.html'];
addEventListener('install', (event) => {
  event.waitUntil(keep([...needed(1), ...HELP]));
});

addEventListener('activate', (event) => {
  event.waitUntil(sweep().then(() => clients.claim()));
});

addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(skipWaiting());
  else if (event.data.keep) {
    const { keep: what } = event.data;
    const parts = { soon: () => keep(needed(3)).then(keepHelp), all: () => keepHelp().then(() => keep(needed(0, 1, 3))) };
    const kept = parts[what]?.() ?? keep(what);
    event.waitUntil(kept.catch(() => { /* Offline: the next start tries again. */ }));
  }
});

const answer = async (url, request) => {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(key(url));
  if (kept) return kept;
  const fresh = await fetch(request).catch(async (error) => {
    // Not here yet in that language, and no network: 189 all the same.
    const other = url.startsWith('/189/') && (await cache.match(key(HELP[0])));
    if (other) return other;
    throw error;
  });
  if (fresh.ok && isHashed(url)) await cache.put(key(url), fresh.clone());
  return fresh;
};

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  // The staff view has a worker of its own.
  if (/^\/(staff|api)(\/|$)/.test(pathname)) return;
  // An address that is no file is a screen of the app.
  const url = NAMED.has(pathname) ? pathname : request.mode === 'navigate' && '/';
  if (url) event.respondWith(answer(url, request));
});
