// Whether what is linked into the addon may be, by `deny.toml`. The tool is built once into `.cache/bin`.

import { existsSync } from 'node:fs';
import path from 'node:path';

import { root, run, say } from './prepare.mjs';

const TOOL = 'cargo-deny@0.20.2';

/**
 * Checks licences, sources and versions; known vulnerabilities too when `DENY_ADVISORIES` is set, which wants the
 * network: their database is not in a registry.
 *
 * @throws {Error} when something is not allowed
 */
export function deny() {
  const program = path.join(root, '.cache/bin', process.platform === 'win32' ? 'cargo-deny.exe' : 'cargo-deny');
  if (!existsSync(program)) {
    say('building cargo-deny (a few minutes)');
    run('cargo', ['install', '--quiet', '--locked', '--root', '.cache', TOOL]);
  }
  run('cargo', ['fetch', '--quiet', '--locked']);
  run(program, ['--offline', 'check', 'licenses', 'sources', 'bans']);
  if (process.env.DENY_ADVISORIES) run(program, ['check', 'advisories']);
}
