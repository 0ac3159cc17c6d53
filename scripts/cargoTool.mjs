// Installs a program from a crate into `.cache/bin`, once; the build takes a few minutes. deny.mjs and licenses.mjs call it.

import { existsSync } from 'node:fs';
import path from 'node:path';

import { root, run, say } from './prepare.mjs';

/**
 * @param {string} name of the crate and of its program
 * @param {string} version
 * @param {string[]} options of `cargo install`
 * @returns {string} the path of the program
 */
export function cargoTool(name, version, options = []) {
  const program = path.join(root, '.cache/bin', process.platform === 'win32' ? `${name}.exe` : name);
  if (!existsSync(program)) {
    say(`building ${name} (a few minutes)`);
    run('cargo', ['install', '--quiet', '--locked', '--root', '.cache', `${name}@${version}`, ...options]);
  }
  return program;
}
