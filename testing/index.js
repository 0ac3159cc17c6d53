// @ts-check
'use strict';

// The entry of livekit-server-sdk-rs/testing.

const { LiveKitTestServer } = require('./server.js');
const { signWebhook } = require('./webhooks.js');

module.exports = { LiveKitTestServer, signWebhook };
