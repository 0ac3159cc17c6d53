// @ts-check
'use strict';

// Loads the addon by way of the napi CLI's loader, binding.js, which is generated and says little when nothing fits.
// What is said then stands in nativeError.js.

module.exports = load();

function load() {
  try {
    return require('./binding.js');
  } catch (error) {
    throw require('./nativeError.js').nativeError(error);
  }
}
