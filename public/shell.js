// What works before the app is there: the family's language and looks, 189, and the fetching of
// what the app needs. How the app and this file talk to each other: public/README.md.
(() => {
  const root = document.documentElement;
  const stored = (name) => {
    try { return localStorage.getItem(`hagukumi-${name}`); } catch { return null; }
  };
  const store = (name, value) => {
    try { localStorage.setItem(`hagukumi-${name}`, value); } catch { /* A private window forgets. */ }
  };
  for (const look of ['theme', 'size']) {
    const value = stored(look);
    if (value) root.dataset[look] = value;
  }

  const HARMLESS = 'https://www.jma.go.jp/';
  const leave = () => {
    // Nothing to be seen while the other page is on its way.
    document.title = '\u2060';
    document.body.replaceChildren();
    location.replace(HARMLESS);
  };

  // 189: its page, shown over whatever is there, without a step in the history.
  let sheet = null;
  const openHelp = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(address);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const main = page.querySelector('main');
    if (!sheet) {
      sheet = document.createElement('dialog');
      sheet.className = 'sheet help';
      document.body.append(sheet);
    }
    sheet.lang = page.documentElement.lang;
    sheet.setAttribute('aria-label', page.title);
    const inside = document.createElement('div');
    inside.className = 'in';
    inside.append(...main.childNodes);
    sheet.replaceChildren(inside);
    sheet.scrollTop = 0;
    if (!sheet.open) sheet.showModal();
  };
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if ('leave' in link.dataset) {
      event.preventDefault();
      leave();
    } else if ('close' in link.dataset && sheet?.open) {
      event.preventDefault();
      sheet.close();
    } else if (link.pathname.startsWith('/189/') && !('language' in link.dataset) && config && 'showModal' in HTMLDialogElement.prototype) {
      event.preventDefault();
      openHelp(link.pathname).catch(() => location.assign(link.href));
    }
  }, true);

  // The pages of 189 carry this file too, for the quick way out, and need no more of it.
  const settings = document.getElementById('config');
  const config = settings && JSON.parse(settings.textContent);
  if (!config) return;

  const languages = new Map(config.languages.map((language) => [language.tag, language]));
  const easiest = (wanted) => {
    const [base, ...rest] = wanted.toLowerCase().split('-');
    if (base === 'zh') {
      return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
    }
    const same = { tl: 'fil', pt: 'pt-BR', es: 'es-419', in: 'id' }[base] ?? base;
    return languages.has(same) ? same : null;
  };
  const ofPhone = () => navigator.languages.map(easiest).find(Boolean) ?? 'en';
  const chosen = () => (languages.has(stored('language')) ? stored('language') : null);

  // Gives a file to the app in a task of its own: what the app makes of all files at once would keep
  // a finger waiting.
  const apart = (file) => new Promise((done) => { setTimeout(done, 0, file); });
  const files = new Map();
  const load = (name) => {
    if (!files.has(name)) {
      const file = fetch(config.files[name]).then((answer) => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return config.files[name].endsWith('.bin') ? answer.arrayBuffer() : answer.text();
      });
      file.catch(() => files.delete(name));
      files.set(name, file);
      keep();
    }
    return files.get(name).then(apart);
  };

  const speak = (tag) => {
    root.lang = tag;
    const words = languages.get(tag);
    const help = document.getElementById('shell-help');
    if (help) {
      help.href = `/189/${tag}.html`;
      help.setAttribute('aria-label', words.help);
    }
    for (const [id, text] of [['name', words.app], ['lead', words.lead], ['choose', words.choose]]) {
      const element = document.getElementById(`shell-${id}`);
      if (element) element.textContent = text;
    }
  };

  const choose = (tag) => {
    store('language', tag);
    speak(tag);
    load(`words-${tag}`).catch(() => {});
  };

  const waiting = () => {
    const list = document.getElementById('shell-languages');
    if (!list) return;
    document.getElementById('shell-words').className = 'sr';
    const main = document.getElementById('shell');
    main.setAttribute('aria-busy', 'true');
    list.replaceWith(...[1, 2, 3].map(() => {
      const card = document.createElement('div');
      card.className = 'bones';
      return card;
    }));
  };

  const failed = () => {
    const main = document.getElementById('shell');
    if (!main) return;
    const words = languages.get(root.lang);
    const text = document.createElement('h1');
    text.textContent = words.failed;
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.append(text);
    const retry = document.createElement('button');
    retry.className = 'btn main wide';
    retry.textContent = words.retry;
    retry.addEventListener('click', () => location.reload());
    main.removeAttribute('aria-busy');
    main.replaceChildren(alert, retry);
  };

  // A new version waits until the family says so: a reload in the middle of typing loses words.
  let registration = null;
  let asked = false;
  const firstVisit = !navigator.serviceWorker?.controller;
  const announce = () => {
    hagukumi.updateReady = true;
    dispatchEvent(new CustomEvent('hagukumi-update'));
  };
  const update = () => {
    asked = true;
    if (registration?.waiting) registration.waiting.postMessage('activate');
    else location.reload();
  };
  const keep = () => {
    const worker = navigator.serviceWorker?.controller;
    const help = `/189/${hagukumi.language()}.html`;
    if (worker) worker.postMessage({ keep: [help, ...[...files.keys()].map((name) => config.files[name])] });
  };
  const idle = () => new Promise((done) => { (window.requestIdleCallback ?? setTimeout)(done); });
  // What the first visit leaves out: all of the app in this language, and on later visits the others.
  const keepMore = async () => {
    await idle();
    const all = !firstVisit && !navigator.connection?.saveData;
    navigator.serviceWorker.controller?.postMessage({ keep: all ? 'all' : 'soon' });
  };
  const install = async () => {
    if (!('serviceWorker' in navigator)) return;
    const first = firstVisit;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (asked) location.reload();
      else if (!first) announce();
      keep();
      keepMore();
    });
    registration = await navigator.serviceWorker.register('/sw.js');
    if (registration.waiting && !first) announce();
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed' && navigator.serviceWorker.controller) announce();
      });
    });
    keep();
    if (!first) keepMore();
    let looked = Date.now();
    document.addEventListener('visibilitychange', () => {
      const hour = 3600e3;
      if (document.hidden || Date.now() - looked < hour) return;
      looked = Date.now();
      registration.update().catch(() => { /* Offline: next time. */ });
    });
  };

  // The way to the home screen: `ask` (the browser offers it), `ios` and `menu` (by hand), `done`.
  let offer = null;
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event;
  });
  const home = () => {
    if (matchMedia('(display-mode: standalone)').matches || navigator.standalone) return 'done';
    if (offer) return 'ask';
    if (/iP(hone|ad|od)/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1)) return 'ios';
    return matchMedia('(pointer: coarse)').matches ? 'menu' : '';
  };
  const addToHome = async () => {
    const asked = offer;
    offer = null;
    await asked?.prompt();
  };

  const hagukumi = { config, load, idle, choose, language: () => chosen() ?? ofPhone(), chosen, store, stored, leave, openHelp, home, addToHome, update, updateReady: false };
  window.hagukumi = hagukumi;

  // A new phone first shows the list of languages, which can be used before the app is there: what
  // the app needs would take network and processor from the painting.
  const painted = () => new Promise((done) => {
    new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
    // Nothing is painted in a tab that nobody looks at, and no browser may keep the app waiting.
    setTimeout(done, document.hidden ? 0 : 1000);
  });

  const start = async () => {
    const tag = hagukumi.language();
    const known = chosen() || stored('family');
    speak(tag);
    if (known) waiting();
    else {
      const line = document.querySelector(`[data-language="${tag}"]`);
      line.setAttribute('aria-current', 'true');
      line.closest('ul').prepend(line.closest('li'));
    }
    document.getElementById('shell-languages')?.addEventListener('click', (event) => {
      const line = event.target.closest('[data-language]');
      if (!line) return;
      event.preventDefault();
      choose(line.dataset.language);
      waiting();
    });
    if (!known) await painted();
    const module = fetch(config.files['app.wasm']);
    for (const name of ['words-ja', `words-${tag}`, 'programme', 'opening']) {
      if (config.files[name]) load(name).catch(() => {});
    }
    try {
      const app = await import(config.files['app.js']);
      await app.default({ module_or_path: module });
    } catch (error) {
      console.error(error);
      failed();
    }
    if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
    await Promise.allSettled(files.values());
    install().catch((error) => console.warn(error));
  };
  // As soon as the list stands in the page whole, that is with something behind it: the browser may
  // paint the page before it calls it complete, and would then paint it in Japanese.
  new MutationObserver((_, observer) => {
    if (!document.getElementById('shell-languages')?.nextSibling) return;
    observer.disconnect();
    start();
  }).observe(document, { childList: true, subtree: true });
})();
