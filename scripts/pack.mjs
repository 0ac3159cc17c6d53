// The tarballs as they are published: that of the package, and that of this platform with its addon.

import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { root } from './prepare.mjs';

/**
 * Packs what was built.
 *
 * @param {string} folder where to put the tarballs
 * @returns {string[]} their paths: the package's, then those of the platforms whose addons were built
 */
export function pack(folder) {
  const addons = readdirSync(root).filter((name) => name.endsWith('.node'));
  if (addons.length === 0) throw new Error('no addon is built: npm run build');
  const platforms = addons.map((addon) => {
    const platform = addon.split('.')[1];
    const copy = mkdtempSync(path.join(tmpdir(), 'platform-'));
    cpSync(path.join(root, 'npm', platform), copy, { recursive: true });
    copyFileSync(path.join(root, addon), path.join(copy, addon));
    return copy;
  });
  try {
    return [root, ...platforms].map((source) => {
      const options = ['--ignore-scripts', '--loglevel=error', `--pack-destination=${folder}`];
      const printed = execFileSync('npm', ['pack', ...options], { cwd: source, encoding: 'utf8' });
      return path.join(folder, printed.trim().split('\n').at(-1));
    });
  } finally {
    for (const copy of platforms) rmSync(copy, { recursive: true });
  }
}
