// Lists the crates that are linked into the addon. licenses.mjs calls it.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { root } from './prepare.mjs';

/**
 * The crates that are linked on any platform of package.json, without this project's crates and build dependencies. Cargo
 * downloads missing ones.
 *
 * @returns {string[]} `name version`, sorted
 */
export function linkedCrates() {
  const { name, napi } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const targets = napi.targets.map((target) => `--target=${target}`);
  const args = [
    'tree',
    '--locked',
    `--package=${name}`,
    '--edges=normal,no-proc-macro',
    '--prefix=none',
    '--format={p}',
  ];
  const lines = execFileSync('cargo', [...args, ...targets], { cwd: root })
    .toString()
    .split('\n');
  // The crates of this project have a path after the version.
  const crates = lines.map((line) => /^(\S+) v(\S+)( \(\*\))?$/.exec(line)).filter(Boolean);
  return [...new Set(crates.map(([, crate, version]) => `${crate} ${version}`))].sort();
}
