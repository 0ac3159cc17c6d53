// @ts-check
'use strict';

// Builds the claims object of a verified token. TokenVerifier calls it right after Rust has filled the slate.

const { numbers } = require('./slate.js');

const FIRST_NUMBER = 6;
const VIDEO = 9;

// The codes are those of `claims()` and `grants()` of the addon. The property names are literals in the code, not looked up
// by code, so that V8 makes these objects as fast as object literals.

/**
 * Makes an ordinary object, but with room for its properties inside it. An empty literal stores later properties outside
 * the object.
 *
 * @type {any}
 */
const Plain = function () {};
Plain.prototype = Object.prototype;

/**
 * Reads the claims of the last verified token from its outline on the slate (core/src/token/outline.rs). The result equals
 * JSON.parse of the payload.
 *
 * @param {string} payload
 * @returns {any}
 */
function readClaims(payload) {
  /** @type {any} */
  const claims = new Plain();
  let at = 1;
  for (let left = numbers[0]; left > 0; left--) {
    const code = numbers[at];
    const first = numbers[at + 1];
    switch (code) {
      case 0:
        claims.iss = payload.substring(first, numbers[at + 2]);
        break;
      case 1:
        claims.sub = payload.substring(first, numbers[at + 2]);
        break;
      case 2:
        claims.jti = payload.substring(first, numbers[at + 2]);
        break;
      case 3:
        claims.name = payload.substring(first, numbers[at + 2]);
        break;
      case 4:
        claims.metadata = payload.substring(first, numbers[at + 2]);
        break;
      case 5:
        claims.sha256 = payload.substring(first, numbers[at + 2]);
        break;
      case 6:
        claims.iat = first;
        break;
      case 7:
        claims.nbf = first;
        break;
      case 8:
        claims.exp = first;
        break;
      case VIDEO:
        at = readGrants((claims.video = new Plain()), payload, at + 1);
        continue;
    }
    at += code < FIRST_NUMBER ? 3 : 2;
  }
  return claims;
}

/** Reads the grants. @returns {number} the index after them */
function readGrants(/** @type {any} */ video, /** @type {string} */ payload, /** @type {number} */ at) {
  let left = numbers[at++];
  for (; left > 0; left--) {
    const code = numbers[at++];
    const isGranted = (code & 1) === 1;
    switch (code >> 1) {
      case 0:
        video.roomCreate = isGranted;
        break;
      case 1:
        video.roomJoin = isGranted;
        break;
      case 2:
        video.roomList = isGranted;
        break;
      case 3:
        video.roomRecord = isGranted;
        break;
      case 4:
        video.roomAdmin = isGranted;
        break;
      case 5:
        video.canPublish = isGranted;
        break;
      case 6:
        video.canSubscribe = isGranted;
        break;
      case 7:
        video.canPublishData = isGranted;
        break;
      case 8:
        video.hidden = isGranted;
        break;
      case 9:
        video.recorder = isGranted;
        break;
      case 10:
        video.ingressAdmin = isGranted;
        break;
      case 11:
        video.canUpdateOwnMetadata = isGranted;
        break;
      case 12:
        video.agent = isGranted;
        break;
      case 13:
        video.canSubscribeMetrics = isGranted;
        break;
      default:
        video.room = payload.substring(numbers[at], numbers[at + 1]);
        at += 2;
    }
  }
  return at;
}

module.exports = { readClaims };
