// Checks the crates that are linked into the addon against `deny.toml`. The step `deny` runs it.

import { cargoTool } from './cargoTool.mjs';
import { run } from './prepare.mjs';

/**
 * Checks licences, sources and versions. If `DENY_ADVISORIES` is set, it also checks for known vulnerabilities, whose
 * database it downloads.
 *
 * @throws {Error} if a check fails
 */
export function deny() {
  const program = cargoTool('cargo-deny', '0.20.2');
  run('cargo', ['fetch', '--quiet', '--locked']);
  run(program, ['--offline', 'check', 'licenses', 'sources', 'bans']);
  if (process.env.DENY_ADVISORIES) run(program, ['check', 'advisories']);
}
