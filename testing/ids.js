// @ts-check
'use strict';

const { randomBytes } = require('crypto');

/** An id as LiveKit makes them: the beginning, which says what it is of, and twelve letters and digits. */
const newId = (/** @type {string} */ prefix) =>
  `${prefix}${randomBytes(16)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .padEnd(12, 'x')
    .slice(0, 12)}`;

const seconds = () => Math.floor(Date.now() / 1000);

const nanoseconds = () => Date.now() * 1e6;

module.exports = { nanoseconds, newId, seconds };
