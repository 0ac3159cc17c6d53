// @ts-check
'use strict';

// The errors of token verification, with the class names of npm's jsonwebtoken, because applications tell them apart by
// name. TokenVerifier and WebhookReceiver throw them. The messages come from Rust.

class JsonWebTokenError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    // As in jsonwebtoken, JSON.stringify includes the name and the message.
    Object.defineProperty(this, 'message', { value: message, enumerable: true, writable: true, configurable: true });
    this.name = 'JsonWebTokenError';
  }
}

class TokenExpiredError extends JsonWebTokenError {
  /**
   * @param {string} message
   * @param {Date} expiredAt
   */
  constructor(message, expiredAt) {
    super(message);
    this.name = 'TokenExpiredError';
    this.expiredAt = expiredAt;
  }
}

class NotBeforeError extends JsonWebTokenError {
  /**
   * @param {string} message
   * @param {Date} date
   */
  constructor(message, date) {
    super(message);
    this.name = 'NotBeforeError';
    this.date = date;
  }
}

/**
 * The error for a failure that Rust reported.
 *
 * @param {import('../binding').Failure} failure
 * @returns {Error}
 */
function errorOf({ name, message, date, hint }) {
  const error = ofName(name, message, new Date(/** @type {number} */ (date) * 1000));
  return hint ? withHint(error, hint) : error;
}

/**
 * @param {string} name
 * @param {string} message
 * @param {Date} date
 */
function ofName(name, message, date) {
  switch (name) {
    case 'TokenExpiredError':
      return new TokenExpiredError(message, date);
    case 'NotBeforeError':
      return new NotBeforeError(message, date);
    case 'JsonWebTokenError':
      return new JsonWebTokenError(message);
    case 'SyntaxError':
      return new SyntaxError(message);
    default:
      return new Error(message);
  }
}

/**
 * @template {Error} E
 * @param {E} error
 * @param {string} hint advice in addition to the message
 */
function withHint(error, hint) {
  return Object.assign(error, { hint });
}

module.exports = { JsonWebTokenError, errorOf, withHint };
