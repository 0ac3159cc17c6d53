// @ts-check
'use strict';

// Finds mistakes in the grants of a token that can still be signed. AccessToken throws an error for a strict token, and
// otherwise emits a warning once.

const native = require('../native.js');

/** Maximum number of distinct warnings per process. */
const MAX_WARNINGS = 100;
/** Maximum number of characters of a grant name in a message. */
const QUOTED = 64;

const known = new Set(native.knownGrants());
const warned = new Set();

const MESSAGES = {
  LIVEKIT_EMPTY_IDENTITY: () => 'identity is empty',
  LIVEKIT_JOIN_WITHOUT_ROOM: () => 'room is required for join but not set',
  LIVEKIT_UNKNOWN_GRANT(/** @type {string} */ name) {
    const meant = native.meantGrant(name);
    return `unknown grant ${JSON.stringify(name.slice(0, QUOTED))}${meant === null ? '' : `: did you mean "${meant}"?`}`;
  },
};

/**
 * @param {any} video the grants
 * @param {unknown} identity
 * @param {(code: keyof typeof MESSAGES, name?: string) => void} report called with each problem
 */
function look(video, identity, report) {
  if (identity === '') report('LIVEKIT_EMPTY_IDENTITY');
  if (video === null || typeof video !== 'object') return;
  for (const name in video) {
    // JSON omits undefined and inherited members.
    if (!known.has(name) && video[name] !== undefined && Object.hasOwn(video, name))
      report('LIVEKIT_UNKNOWN_GRANT', name);
  }
  if (video.roomJoin && !video.room) report('LIVEKIT_JOIN_WITHOUT_ROOM');
}

/**
 * @param {any} video the grants
 * @param {unknown} identity
 * @throws {Error} with a `code`, for the first problem
 */
function refuseProblems(video, identity) {
  look(video, identity, (code, name = '') => {
    throw Object.assign(new Error(MESSAGES[code](name)), { code });
  });
}

/**
 * Emits a warning for each problem, once per problem.
 *
 * @param {any} video the grants
 * @param {unknown} identity
 */
function warnOfProblems(video, identity) {
  look(video, identity, warn);
}

/**
 * @param {keyof typeof MESSAGES} code
 * @param {string} name
 */
function warn(code, name = '') {
  const what = `${code} ${name}`;
  if (warned.size >= MAX_WARNINGS || warned.has(what)) return;
  warned.add(what);
  process.emitWarning(`access token: ${MESSAGES[code](name)}`, {
    code,
    detail:
      'Pass { strict: true } to AccessToken to throw an error instead, or { strict: false } to silence this warning.',
  });
}

module.exports = { refuseProblems, warnOfProblems };
