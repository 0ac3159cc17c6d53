// @ts-check
'use strict';

// What is wrong with the grants of a token, though a token can be made of them: an error for a strict one, else a warning.

const native = require('../native.js');

/** So many warnings are given; each of them once. */
const MAX_WARNINGS = 100;
/** So many characters of a name are repeated. */
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
 * @param {(code: keyof typeof MESSAGES, name?: string) => void} report is told of each problem
 */
function look(video, identity, report) {
  if (identity === '') report('LIVEKIT_EMPTY_IDENTITY');
  if (video === null || typeof video !== 'object') return;
  for (const name in video) {
    // What JSON leaves out is not looked at.
    if (!known.has(name) && video[name] !== undefined && Object.hasOwn(video, name))
      report('LIVEKIT_UNKNOWN_GRANT', name);
  }
  if (video.roomJoin && !video.room) report('LIVEKIT_JOIN_WITHOUT_ROOM');
}

/**
 * @param {any} video the grants
 * @param {unknown} identity
 * @throws {Error} with a `code` when something is wrong
 */
function refuseProblems(video, identity) {
  look(video, identity, (code, name = '') => {
    throw Object.assign(new Error(MESSAGES[code](name)), { code });
  });
}

/**
 * Warns when something is wrong, of each thing once.
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
  process.emitWarning(`an access token: ${MESSAGES[code](name)}`, {
    code,
    detail: 'AccessToken takes { strict: true } to throw an error instead, and { strict: false } to say nothing.',
  });
}

module.exports = { refuseProblems, warnOfProblems };
