// @generated from proto/livekit_grants.proto by `npm run generate`
'use strict';

/** The names of all known members, by message of the table. */
exports.names = {
  Claims: [ 'video', 'metadata', 'iat', 'nbf', 'exp', 'iss', 'sub', 'jti', 'name', 'sha256' ],
  VideoGrant: [
    'roomCreate', 'roomJoin', 'roomList', 'roomRecord', 'roomAdmin', 'room', 'canPublish', 'canSubscribe',
    'canPublishData', 'hidden', 'recorder', 'ingressAdmin', 'canUpdateOwnMetadata', 'agent', 'canSubscribeMetrics',
    'canPublishSources', 'canManageAgentSession', 'destinationRoom',
  ],
};

/**
 * Makes an ordinary object, but with room for its properties inside it. An empty literal stores later properties outside
 * the object.
 *
 * @type {any}
 */
const Plain = function () {};
Plain.prototype = Object.prototype;

/**
 * Reads the claims of a verified token from its outline (core/src/token/outline.rs). The result equals JSON.parse of the
 * payload.
 *
 * @param {Float64Array} numbers
 * @param {string} payload
 * @returns {any}
 */
function readClaims(numbers, payload) {
  const claims = new Plain();
  let at = 1;
  for (let left = numbers[0]; left > 0; left--) {
    switch (numbers[at]) {
      case 9:
        at = readVideoGrant((claims.video = new Plain()), numbers, payload, at + 1);
        break;
      case 4:
        claims.metadata = payload.substring(numbers[at + 1], numbers[at + 2]);
        at += 3;
        break;
      case 6:
        claims.iat = numbers[at + 1];
        at += 2;
        break;
      case 7:
        claims.nbf = numbers[at + 1];
        at += 2;
        break;
      case 8:
        claims.exp = numbers[at + 1];
        at += 2;
        break;
      case 0:
        claims.iss = payload.substring(numbers[at + 1], numbers[at + 2]);
        at += 3;
        break;
      case 1:
        claims.sub = payload.substring(numbers[at + 1], numbers[at + 2]);
        at += 3;
        break;
      case 2:
        claims.jti = payload.substring(numbers[at + 1], numbers[at + 2]);
        at += 3;
        break;
      case 3:
        claims.name = payload.substring(numbers[at + 1], numbers[at + 2]);
        at += 3;
        break;
      case 5:
        claims.sha256 = payload.substring(numbers[at + 1], numbers[at + 2]);
        at += 3;
        break;
    }
  }
  return claims;
}
exports.readClaims = readClaims;

/** Reads the members of `VideoGrant` into an object. @returns {number} the index after them */
function readVideoGrant(grants, numbers, payload, at) {
  for (let left = numbers[at++]; left > 0; left--) {
    const code = numbers[at++];
    const isGranted = (code & 1) === 1;
    switch (code >> 1) {
      case 0:
        grants.roomCreate = isGranted;
        break;
      case 1:
        grants.roomJoin = isGranted;
        break;
      case 2:
        grants.roomList = isGranted;
        break;
      case 3:
        grants.roomRecord = isGranted;
        break;
      case 4:
        grants.roomAdmin = isGranted;
        break;
      case 15:
        grants.room = payload.substring(numbers[at], numbers[at + 1]);
        at += 2;
        break;
      case 5:
        grants.canPublish = isGranted;
        break;
      case 6:
        grants.canSubscribe = isGranted;
        break;
      case 7:
        grants.canPublishData = isGranted;
        break;
      case 8:
        grants.hidden = isGranted;
        break;
      case 9:
        grants.recorder = isGranted;
        break;
      case 10:
        grants.ingressAdmin = isGranted;
        break;
      case 11:
        grants.canUpdateOwnMetadata = isGranted;
        break;
      case 12:
        grants.agent = isGranted;
        break;
      case 13:
        grants.canSubscribeMetrics = isGranted;
        break;
    }
  }
  return at;
}
