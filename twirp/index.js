'use strict';

// The entry of livekit-server-sdk-rs/twirp.

const { TwirpClient } = require('./TwirpClient.js');
const { TwirpError } = require('./TwirpError.js');

module.exports = { TwirpClient, TwirpError };
