// @ts-check
'use strict';

// The calls that are under way: each has a number, under which its outcome comes back from Rust.

const native = require('../native.js');
const { build, nativeTape, tape } = require('../wire/tape.js');

/** What an outcome is, in the tape's header. */
const [MESSAGE, JSON_TEXT, FAILURE] = [0, 1, 2];

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
      release(id);
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
    native.abort(/** @type {import('../binding').Mailbox} */ (mailbox), id);
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
  const box = /** @type {import('../binding').Mailbox} */ (mailbox);
  for (
    let outcome = native.nextOutcome(box, nativeTape);
    outcome !== undefined;
    outcome = native.nextOutcome(box, nativeTape)
  ) {
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
