// Builds the addon that panics on request, for `__test__/panics`. It does not replace the normal addon.

import { copyFileSync } from 'node:fs';
import path from 'node:path';

import { root, run } from './prepare.mjs';

/**
 * Builds the addon.
 *
 * @returns {string} its path
 */
export function buildPanicking() {
  run('cargo', ['build', '--quiet', '--features', 'inject-panics', '--target-dir', 'target']);
  const names = { darwin: 'liblivekit_server_sdk_rs.dylib', win32: 'livekit_server_sdk_rs.dll' };
  const built = names[process.platform] ?? 'liblivekit_server_sdk_rs.so';
  const addon = path.join(root, 'target/panicking.node');
  copyFileSync(path.join(root, 'target/debug', built), addon);
  return addon;
}
