// A later version of the app, as a deployment would bring it.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from './server.js';

const fingerprint = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** A copy of the built app that a test may change. */
export function copyOfDist() {
  const folder = mkdtempSync(join(tmpdir(), 'hagukumi-dist-'));
  cpSync(dist, folder, { recursive: true });
  return folder;
}

/** Puts a version with other looks and another build number in its place. */
export function release(folder, build) {
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    // The compressed sibling is of the version before; the server then sends the file as it is.
    rmSync(join(folder, `${name}.br`), { force: true });
  };
  const old = readdirSync(join(folder, 'assets')).find((name) => /^app\.\w+\.css$/.test(name));
  const css = `${read(`assets/${old}`)}\n/* ${build} */\n`;
  const fresh = `app.${fingerprint(css)}.css`;
  write(`assets/${fresh}`, css);
  rmSync(join(folder, 'assets', old));
  rmSync(join(folder, 'assets', `${old}.br`), { force: true });

  const [oldHash, newHash] = [old, fresh].map((name) => name.split('.')[1]);
  let worker = read('sw.js').replaceAll(old, fresh).replaceAll(oldHash, newHash);
  const page = read('index.html').replaceAll(old, fresh).replace(/"build":"\w+"/, `"build":"${build}"`);
  worker = worker.replace(fingerprint(read('index.html')), fingerprint(page));
  write('index.html', page);
  write('sw.js', worker);
}
