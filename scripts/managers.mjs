// Installs the package managers for __test__/install, once, into .cache/managers.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { say } from './prepare.mjs';

const FOLDER = fileURLToPath(new URL('../.cache/managers', import.meta.url));
const VERSIONS = { pnpm: '12.21.0', '@yarnpkg/cli-dist': '4.18.1' };

/**
 * Installs the package managers if they are missing.
 *
 * @returns {{ pnpm: string[], yarn: string[] }} the command of each: a program and its first arguments
 */
export function packageManagers() {
  const manifest = path.join(FOLDER, 'package.json');
  const text = JSON.stringify({ private: true, dependencies: VERSIONS });
  const isThere = existsSync(path.join(FOLDER, 'node_modules')) && readFileSync(manifest, 'utf8') === text;
  if (!isThere) {
    say('installing pnpm and yarn');
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(manifest, text);
    const args = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', args, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const bin = (name, file) => path.join(FOLDER, 'node_modules', name, file);
  return { pnpm: [bin('.bin', 'pnpm')], yarn: [process.execPath, bin('@yarnpkg/cli-dist', 'bin/yarn.js')] };
}
