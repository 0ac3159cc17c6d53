'use strict';

// jest-environment-jsdom resolves packages with the condition `browser`.
module.exports = {
  testEnvironment: 'jsdom',
  testRegex: '\\.jest\\.js$',
  moduleNameMapper: { '^livekit-server-sdk$': 'livekit-server-sdk-rs' },
};
