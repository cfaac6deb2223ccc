// `hagukumi serve` on a free port, behind a counter of bytes.
import { execFileSync, spawn } from 'node:child_process';
import { createServer, connect } from 'node:net';
import { Transform } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { LATE } from './slow.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const binary = process.env.HAGUKUMI_BIN ?? `${root}target/debug/hagukumi`;

/** The folder that `cargo xtask build` has written. */
export const dist = process.env.HAGUKUMI_DIST ?? `${root}dist`;

/** A programme or a municipality (a folder, or a file of its JSON) in a form of `hagukumi bundle`. */
export const bundle = (data, form = 'json') =>
  execFileSync(binary, ['bundle', '--form', form, data], { cwd: root, maxBuffer: 2 ** 26 });

/**
 * Starts the server over `folder`, with more `options` where a test needs them. `counter.bytes` is everything that has come down the wire,
 * headers included, whoever asked for it: page or service worker.
 */
export async function serve(folder = dist, options = []) {
  const child = spawn(binary, ['serve', '--dist', folder, '--addr', '127.0.0.1:0', ...options], {
    cwd: root,
    // Every answer is logged otherwise, between the lines of the tests.
    env: { HAGUKUMI_LOG: 'warn', ...process.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const found = said.match(/http:\/\/127\.0\.0\.1:(\d+)/);
      if (found) resolve(Number(found[1]));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`hagukumi serve ended with ${code}`)));
  });

  const counter = { bytes: 0, requests: [] };
  const sockets = new Set();
  const proxy = createServer((browser) => {
    const server = connect(port, '127.0.0.1');
    for (const socket of [browser, server]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => { browser.destroy(); server.destroy(); });
    }
    browser.on('data', (data) => {
      for (const [, path] of data.toString('latin1').matchAll(/^GET (\S+) HTTP/gm)) counter.requests.push(path);
    });
    server.on('data', (data) => { counter.bytes += data.length; });
    browser.pipe(server);
    if (LATE === 0) server.pipe(browser);
    else server.pipe(new Transform({ transform(data, _, done) { setTimeout(done, LATE, null, data); } })).pipe(browser);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');

  return {
    url: `http://127.0.0.1:${proxy.address().port}`,
    counter,
    async stop() {
      const ended = once(child, 'exit');
      proxy.close();
      for (const socket of sockets) socket.destroy();
      child.kill('SIGKILL');
      await ended;
    },
  };
}
