// @ts-check
'use strict';

// The public enum `TrackSource` of the grants.

module.exports = { TrackSource: require('../generated/grants.js').TrackSource };
