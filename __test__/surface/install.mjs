// Installs the package with npm from a registry in this process, as users of the published package do: the main tarball
// without the addon, and a platform package that contains it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { startRegistry } from '../install/registry.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const exec = promisify(execFile);

function npm(args, cwd, home) {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const config = [`--cache=${path.join(home, 'cache')}`, `--userconfig=${path.join(home, 'npmrc')}`];
  return exec('npm', [...args, ...options, ...config], { cwd, shell: process.platform === 'win32' });
}

// One platform package for each built addon, in the layout of the napi CLI.
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

/**
 * Creates and installs a project in a new folder whose package.json requires the package under the original's name.
 *
 * @returns {Promise<{dir: string, files: string[], remove: () => void}>} the project's folder, the files of the main
 * tarball, and a function that removes everything
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
  const addons = packed.filter(({ name }) => name !== manifest.name);
  const optionalDependencies = Object.fromEntries(addons.map(({ name, version }) => [name, version]));
  const packages = packed.map(({ name, version, integrity, filename }) => ({
    manifest: { name, version, ...(name === manifest.name ? { optionalDependencies } : {}) },
    tarball: path.join(tarballs, filename),
    integrity,
  }));
  const registry = await startRegistry(packages);
  try {
    await npm(['install', `--registry=${registry.url}`, '--noproxy=127.0.0.1'], dir, home);
  } finally {
    registry.close();
  }
  const main = packed.find(({ name }) => name === manifest.name);
  return {
    dir,
    files: main.files.map((file) => file.path),
    remove: () => fs.rmSync(home, { recursive: true, force: true }),
  };
}
