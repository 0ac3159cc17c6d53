// @ts-check
'use strict';

// Loads the addon: from the file where npm puts it, else by way of the napi CLI's loader, binding.js, which is generated,
// knows every place and every platform, and takes a third of the time that the whole package takes. It says little when
// nothing fits. What is said then stands in nativeError.js.

const NAME = 'livekit-server-sdk-rs';

/** By these the loader is told what to load. */
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
 * The addon from beside this file, or from the platform's package beside this one.
 *
 * @returns {typeof import('./binding') | undefined} undefined when anything is unusual
 */
function fromItsFile() {
  try {
    const key = platformKey();
    if (key === undefined || SETTINGS.some((name) => process.env[name])) return undefined;
    const { existsSync } = require('fs');
    const file = `${NAME}.${key}.node`;
    const folders = ['.', `node_modules/${NAME}-${key}`, `../${NAME}-${key}`];
    const { path } = /** @type {NodeJS.Module} */ (/** @type {unknown} */ (module));
    // Not __dirname: programs that pack a bundle would take it for a sign to pack all these folders.
    const found = folders.map((folder) => `${path}/${folder}/${file}`).find(existsSync);
    if (found === undefined) return undefined;
    const addon = { exports: /** @type {any} */ ({}) };
    process.dlopen(addon, found);
    return addon.exports;
  } catch {
    // The loader tries it once more, and tells why that failed.
    return undefined;
  }
}

/** Which of the platforms' packages fits; undefined where that takes more than a look. */
function platformKey() {
  const { platform, arch } = process;
  if (arch !== 'x64' && arch !== 'arm64') return undefined;
  if (platform === 'darwin') return `darwin-${arch}`;
  if (platform !== 'linux') return undefined;
  // As binding.js tells musl; where there is no ldd, it asks Node for a report, which takes longer than all else.
  const ldd = require('fs').readFileSync('/usr/bin/ldd', 'latin1');
  return `linux-${arch}-${ldd.includes('musl') ? 'musl' : 'gnu'}`;
}
