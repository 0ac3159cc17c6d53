// @ts-check
'use strict';

// Finds mistakes in the grants of a token that can still be signed. AccessToken throws an error for a strict token, and
// otherwise emits a warning once.

const known = require('../generated/claims.js').names.VideoGrant;

/** Maximum number of distinct warnings per process. */
const MAX_WARNINGS = 100;
/** Maximum number of characters of a grant name in a message. */
const QUOTED = 64;
/** Minimum length of a suffix that is recognized, as `join` is for `roomJoin`. */
const SHORTEST_END = 4;

const warned = new Set();

const MESSAGES = {
  LIVEKIT_EMPTY_IDENTITY: () => 'identity is empty',
  LIVEKIT_JOIN_WITHOUT_ROOM: () => 'room is required for join but not set',
  LIVEKIT_UNKNOWN_GRANT(/** @type {string} */ name) {
    const meant = meantGrant(name);
    return `unknown grant ${JSON.stringify(name.slice(0, QUOTED))}${meant === undefined ? '' : `: did you mean "${meant}"?`}`;
  },
};

/**
 * The known grant that a name most likely means. Recognizes another spelling (`room_join`), up to two typing errors
 * (`canSubcribe`), a suffix (`publish`) and additional words (`roomName`).
 *
 * @param {string} name
 * @returns {string | undefined}
 */
function meantGrant(name) {
  const given = letters(name);
  const found = known.map((grant) => ({ grant, text: letters(grant), mistakes: distance(letters(grant), given) }));
  const [nearest] = [...found].sort((a, b) => a.mistakes - b.mistakes);
  if (nearest.mistakes <= (given.length > SHORTEST_END ? 2 : 1)) return nearest.grant;
  const isEnd = ({ text }) => given.length >= SHORTEST_END && text.endsWith(given);
  const [longest] = found.filter(({ text }) => given.includes(text)).sort((a, b) => b.text.length - a.text.length);
  return (found.find(isEnd) ?? longest)?.grant;
}

/** The letters and digits of a name, in lower case. Cut to 40: longer than any known name with its typing errors. */
const letters = (/** @type {string} */ name) =>
  name
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 40)
    .toLowerCase();

/**
 * Edit distance: the number of letters inserted, deleted, replaced, or swapped with the next one.
 *
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? rows[i - 2][j - 2] + 1 : Infinity;
      rows[i][j] = Math.min(replaced, rows[i - 1][j] + 1, rows[i][j - 1] + 1, swapped);
    }
  }
  return rows[a.length][b.length];
}

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
    if (!known.includes(name) && video[name] !== undefined && Object.hasOwn(video, name))
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
