// @ts-check
'use strict';

const { LiveKitTestServer } = require('./server.js');
const { signWebhook } = require('./webhooks.js');

module.exports = { LiveKitTestServer, signWebhook };
