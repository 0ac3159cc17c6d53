// @ts-check
'use strict';

// The calls that are under way: each has a number, under which its outcome comes back from Rust.

const native = require('../native.js');
const { build, nativeTape, tape } = require('../wire/tape.js');

/** What an outcome is, in the tape's header. */
const [MESSAGE, JSON_TEXT, FAILURE] = [0, 1, 2];
/** Whose it is, before that is known. */
const NOBODY = -1;
/** The code of an error that stands for a panic in Rust. */
const PANIC = 'ERR_LIVEKIT_PANIC';

// Bare functions in arrays: closures in a table would keep each reply alive for long.
const resolves = [];
const rejects = [];
const procedures = [];
/** What is to be done at the end of a call that has a signal. */
const endings = [];
/** Numbers that are free again. */
const free = [];

/** @type {import('../binding').Mailbox | undefined} */
let mailbox;

/**
 * What is called: how its reply is made of the tape or of JSON, and the class of its errors.
 *
 * @typedef {{ method: string, read?: (tape: any) => any, ofJSON: (json: any) => any, anyJSON?: boolean,
 *   Failure: new (failure: any, method: string) => Error }} Procedure
 */

/**
 * Begins a call.
 *
 * @param {Procedure} procedure
 * @param {(mailbox: import('../binding').Mailbox, id: number) => void} begin hands the call to Rust
 * @param {import('./options').Signal} [signal] gives the call up
 * @returns {Promise<any>} the reply, or a rejection with the procedure's Failure
 */
function call(procedure, begin, signal) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw cancelled(procedure, 'connect', signal);
    mailbox ??= native.newMailbox(settle);
    const id = free.length > 0 ? free.pop() : resolves.length;
    resolves[id] = resolve;
    rejects[id] = reject;
    procedures[id] = procedure;
    try {
      begin(mailbox, id);
    } catch (error) {
      // After a panic, an outcome may come all the same: then the number is free again.
      if (error.code !== PANIC) release(id);
      throw error;
    }
    if (signal) giveUpOn(signal, id);
  });
}

/** Rejects the call as soon as the signal says so. Its number is free again when its outcome has come all the same. */
function giveUpOn(signal, id) {
  const reject = rejects[id];
  const procedure = procedures[id];
  const abort = () => {
    reject(cancelled(procedure, 'wait', signal));
    try {
      native.abort(/** @type {import('../binding').Mailbox} */ (mailbox), id);
    } catch {
      // A panic, which Rust has told of: nobody waits for this call any more.
    }
  };
  signal.addEventListener('abort', abort, { once: true });
  endings[id] = () => signal.removeEventListener('abort', abort);
}

/** @param {Procedure} procedure @param {string} phase @param {import('./options').Signal} signal */
function cancelled({ method, Failure }, phase, { reason }) {
  const failure = { message: 'canceled', code: 'ERR_CANCELED', phase, twirpCode: 'canceled', cause: reason };
  return new Failure({ ...failure, mayHaveRun: phase !== 'connect' }, method);
}

function release(id) {
  resolves[id] = rejects[id] = procedures[id] = undefined;
  if (endings[id]) {
    endings[id]();
    endings[id] = undefined;
  }
  free.push(id);
}

/** Settles each call whose outcome has come. */
function settle() {
  const box = mailbox;
  if (box === undefined) return;
  let losses = 0;
  for (;;) {
    tape.numbers[1] = NOBODY;
    let outcome;
    try {
      outcome = native.nextOutcome(box, nativeTape);
    } catch (error) {
      if (lose(tape.numbers[1], error)) continue;
      // What is in the mailbox has to be taken out, or it will not wake anybody again. When that is not possible, the next
      // call has a new one.
      if (++losses === 1) continue;
      mailbox = undefined;
      return;
    }
    if (outcome === undefined) return;
    const id = tape.numbers[1];
    const kind = tape.numbers[2];
    const [resolve, reject, procedure] = [resolves[id], rejects[id], procedures[id]];
    release(id);
    try {
      if (kind === MESSAGE) {
        resolve(build(/** @type {any} */ (outcome), procedure.read));
      } else if (kind === JSON_TEXT) {
        resolve(replyOf(procedure, /** @type {string} */ (outcome)));
      } else if (kind === FAILURE) {
        reject(new procedure.Failure(JSON.parse(/** @type {string} */ (outcome)), procedure.method));
      } else {
        resolve(outcome);
      }
    } catch (error) {
      reject(error);
    }
  }
}

/**
 * An outcome was lost to a panic in Rust: rejects its call, or all of them when it is not known whose it was.
 *
 * @param {number} id
 * @param {Error & { code?: string }} cause
 * @returns {boolean} whether it was known
 */
function lose(id, cause) {
  const known = rejects[id] !== undefined;
  for (const number of known ? [id] : rejects.keys()) {
    if (rejects[number] === undefined) continue;
    const { method, Failure } = procedures[number];
    const { message, code } = cause;
    rejects[number](
      new Failure({ message, code, phase: 'wait', mayHaveRun: true, twirpCode: 'internal', cause }, method)
    );
  }
  // Outcomes of the others may come all the same: their numbers are not free before.
  if (known) release(id);
  return known;
}

/** @param {Procedure} procedure @param {string} text */
function replyOf(procedure, text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw unusable(procedure, `the reply is not JSON: ${cause.message}`, text);
  }
  if (!procedure.anyJSON && (typeof json !== 'object' || json === null || Array.isArray(json))) {
    throw unusable(procedure, 'the reply is no JSON object', text);
  }
  return procedure.ofJSON(json);
}

/** @param {Procedure} procedure @param {string} message @param {string} body */
function unusable({ method, Failure }, message, body) {
  const response = { status: 200, statusText: 'OK', headers: [['content-type', 'application/json']], body };
  return new Failure({ message, phase: 'decode', mayHaveRun: true, twirpCode: 'internal', response }, method);
}

module.exports = { call };
