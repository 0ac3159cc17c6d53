// Installs the package by npm from a registry in this process, as a user of the published one gets it: the main
// tarball without the addon, and beside it a platform package that holds the addon.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const exec = promisify(execFile);

function npm(args, cwd, home) {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const config = [`--cache=${path.join(home, 'cache')}`, `--userconfig=${path.join(home, 'npmrc')}`];
  return exec('npm', [...args, ...options, ...config], { cwd, shell: process.platform === 'win32' });
}

// One platform package for each addon that was built, laid out as the napi CLI does it.
function platformPackages(home) {
  const addons = fs.readdirSync(root).filter((file) => file.endsWith('.node'));
  assert.ok(addons.length > 0, 'no addon is built: npm run build');
  return addons.map((addon) => {
    const name = addon.replace(/\.node$/, '').replace('.', '-');
    const dir = path.join(home, name);
    fs.mkdirSync(dir);
    fs.copyFileSync(path.join(root, addon), path.join(dir, addon));
    const platform = { name, version: manifest.version, main: addon, files: [addon] };
    fs.writeFileSync(path.join(dir, 'package.json'), JSON.stringify(platform));
    return dir;
  });
}

// Answers what npm asks to install: a package's document, and its tarball.
function registry(packed, tarballs) {
  const optionalDependencies = Object.fromEntries(
    packed.filter(({ name }) => name !== manifest.name).map(({ name, version }) => [name, version])
  );
  return http.createServer((request, response) => {
    const asked = decodeURIComponent(request.url.slice(1));
    const tarball = packed.find(({ filename }) => filename === asked);
    const found = packed.find(({ name }) => name === asked);
    if (tarball) {
      response.end(fs.readFileSync(path.join(tarballs, asked)));
    } else if (found) {
      const { name, version, integrity, filename } = found;
      const dist = { integrity, tarball: `http://${request.headers.host}/${filename}` };
      const extra = name === manifest.name ? { optionalDependencies } : {};
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          name,
          'dist-tags': { latest: version },
          versions: { [version]: { name, version, dist, ...extra } },
        })
      );
    } else {
      response.statusCode = 404;
      response.end('{}');
    }
  });
}

/**
 * A project in a new folder whose package.json asks for the package under the original's name, installed.
 *
 * @returns {Promise<{dir: string, files: string[], remove: () => void}>} the project's folder, the files of the
 * main tarball, and what takes it all away again
 */
export async function installAlias() {
  const home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'alias-')));
  const tarballs = path.join(home, 'tarballs');
  const dir = path.join(home, 'backend');
  fs.mkdirSync(tarballs);
  fs.mkdirSync(dir);
  const sources = [root, ...platformPackages(home)];
  const { stdout } = await npm(['pack', ...sources, '--json', `--pack-destination=${tarballs}`], home, home);
  const packed = JSON.parse(stdout);
  fs.writeFileSync(
    path.join(dir, 'package.json'),
    JSON.stringify({
      name: 'backend',
      private: true,
      dependencies: { 'livekit-server-sdk': `npm:${manifest.name}@${manifest.version}` },
    })
  );
  const server = registry(packed, tarballs).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await npm(['install', `--registry=http://127.0.0.1:${server.address().port}`, '--noproxy=127.0.0.1'], dir, home);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  const main = packed.find(({ name }) => name === manifest.name);
  return {
    dir,
    files: main.files.map((file) => file.path),
    remove: () => fs.rmSync(home, { recursive: true, force: true }),
  };
}
