// @ts-check
'use strict';

// Ids and timestamps as LiveKit servers make them, for the in-memory server.

const { randomBytes } = require('crypto');

/** An id in LiveKit's format: a prefix for the type, followed by twelve letters and digits. */
const newId = (/** @type {string} */ prefix) =>
  `${prefix}${randomBytes(16)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .padEnd(12, 'x')
    .slice(0, 12)}`;

const seconds = () => Math.floor(Date.now() / 1000);

const nanoseconds = () => Date.now() * 1e6;

module.exports = { nanoseconds, newId, seconds };
