'use strict';

// Loads the addon by way of the napi CLI's loader, binding.js, which is generated and says little when nothing fits.

module.exports = load();

function load() {
  try {
    return require('./binding.js');
  } catch (cause) {
    const { platform, arch, versions } = process;
    throw Object.assign(
      new Error(
        `livekit-server-sdk-rs has no binary that can be loaded for ${platform}-${arch} (Node ${versions.node}). ` +
          'Was it installed with --no-optional, or with the lock file of another platform? ' +
          `Installing it again here helps then. The loader said: ${cause.message}`
      ),
      { code: 'ERR_LIVEKIT_BINARY', cause }
    );
  }
}
