// @ts-check
'use strict';

// Loads the addon. It first tries the files where npm puts the addon, then the napi CLI's generated loader, binding.js. The
// loader knows every location and platform, but takes a third of the package's load time, and its errors explain little.
// nativeError.js explains a failure.

const NAME = 'livekit-server-sdk-rs';

/** Environment variables that configure the loader. */
const SETTINGS = [
  'NAPI_RS_NATIVE_LIBRARY_PATH',
  'NAPI_RS_FORCE_WASI',
  'NAPI_RS_WASI_FLAVOR',
  'NAPI_RS_ENFORCE_VERSION_CHECK',
];

module.exports = load();

function load() {
  try {
    return fromItsFile() ?? require('./binding.js');
  } catch (error) {
    throw require('./nativeError.js').nativeError(error);
  }
}

/**
 * Loads the addon from this folder, or from the platform's package next to this one.
 *
 * @returns {typeof import('./binding') | undefined} undefined if anything is unusual
 */
function fromItsFile() {
  try {
    const key = platformKey();
    if (key === undefined || SETTINGS.some((name) => process.env[name])) return undefined;
    const { existsSync } = require('fs');
    const file = `${NAME}.${key}.node`;
    const folders = ['.', `node_modules/${NAME}-${key}`, `../${NAME}-${key}`];
    const { path } = /** @type {NodeJS.Module} */ (/** @type {unknown} */ (module));
    // Not __dirname: bundlers would take it as a sign to include all these folders.
    const found = folders.map((folder) => `${path}/${folder}/${file}`).find(existsSync);
    if (found === undefined) return undefined;
    const addon = { exports: /** @type {any} */ ({}) };
    process.dlopen(addon, found);
    return addon.exports;
  } catch {
    // The loader tries again and reports why it failed.
    return undefined;
  }
}

/** The name of the platform's package; undefined if a quick check cannot determine it. */
function platformKey() {
  const { platform, arch } = process;
  if (arch !== 'x64' && arch !== 'arm64') return undefined;
  if (platform === 'darwin') return `darwin-${arch}`;
  if (platform !== 'linux') return undefined;
  // binding.js detects musl the same way. Without ldd it asks Node for a report, which takes longer than everything else.
  const ldd = require('fs').readFileSync('/usr/bin/ldd', 'latin1');
  return `linux-${arch}-${ldd.includes('musl') ? 'musl' : 'gnu'}`;
}
