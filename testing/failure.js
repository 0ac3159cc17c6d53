// @ts-check
'use strict';

/** An error of a method, in Twirp's form. */
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

/** An error as the real server passes on those from within. */
const failure = (/** @type {string} */ code, /** @type {string} */ message) =>
  new TwirpFailure(code, `twirp error unknown: ${message}`);

const invalid = (/** @type {string} */ message) => failure('invalid_argument', message);

const roomMissing = () => failure('not_found', 'requested room does not exist');
const participantMissing = () => failure('not_found', 'participant does not exist');

module.exports = { TwirpFailure, failure, invalid, participantMissing, roomMissing };
