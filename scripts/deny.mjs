// Whether what is linked into the addon may be, by `deny.toml`.

import { cargoTool } from './cargoTool.mjs';
import { run } from './prepare.mjs';

/**
 * Checks licences, sources and versions; known vulnerabilities too when `DENY_ADVISORIES` is set, which wants the
 * network: their database is not in a registry.
 *
 * @throws {Error} when something is not allowed
 */
export function deny() {
  const program = cargoTool('cargo-deny', '0.20.2');
  run('cargo', ['fetch', '--quiet', '--locked']);
  run(program, ['--offline', 'check', 'licenses', 'sources', 'bans']);
  if (process.env.DENY_ADVISORIES) run(program, ['check', 'advisories']);
}
