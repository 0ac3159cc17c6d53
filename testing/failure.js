// @ts-check
'use strict';

// The errors that the methods of the in-memory server throw. server.js turns them into Twirp replies.

/** A Twirp error of a method. */
class TwirpFailure extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {Record<string, string>} [meta]
   */
  constructor(code, message, meta) {
    super(message);
    this.code = code;
    this.meta = meta;
  }
}

/** An error in the form in which the real server passes on internal errors. */
const failure = (/** @type {string} */ code, /** @type {string} */ message) =>
  new TwirpFailure(code, `twirp error unknown: ${message}`);

const invalid = (/** @type {string} */ message) => failure('invalid_argument', message);

const roomMissing = () => failure('not_found', 'requested room does not exist');
const participantMissing = () => failure('not_found', 'participant does not exist');

module.exports = { TwirpFailure, failure, invalid, participantMissing, roomMissing };
