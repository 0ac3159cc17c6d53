// @ts-check
'use strict';

// The calls that are under way: each has a number, under which its outcome comes back from Rust.

const native = require('../native.js');
const { CALL, OUTCOME } = require('../generated/abi.js').tape;
const { FAILURE, JSON_TEXT, MESSAGE } = require('../generated/abi.js').outcome;
const { build, nativeTape, tape } = require('../wire/tape.js');

/** Whose it is, before that is known. */
const NOBODY = -1;
/** The code of an error that stands for a panic in Rust. */
const PANIC = 'ERR_LIVEKIT_PANIC';
/** The HTTP status of a server that does not read the request's content type. */
const UNSUPPORTED_MEDIA_TYPE = 415;

// Bare functions in arrays: closures in a table would keep each reply alive for long.
const resolves = [];
const rejects = [];
const procedures = [];
const begins = [];
/** The signals of the calls that have one. */
const signals = [];
/** Numbers that are free again. */
const free = [];

/** @type {import('../binding').Mailbox | undefined} */
let mailbox;

/**
 * The calls that each signal aborts, and its one listener: Node warns of more than ten listeners.
 *
 * @type {WeakMap<Signal, { ids: Set<number>, abort: () => void }>}
 */
const groups = new WeakMap();

/** @typedef {import('./options').Signal} Signal */

/**
 * What is called: how its reply is made of the tape or of JSON, and the class of its errors.
 *
 * @typedef {{ method: string, read?: (tape: any) => any, ofJSON: (json: any) => any, anyJSON?: boolean,
 *   fallsBack?: boolean, Failure: new (failure: any, method: string) => Error }} Procedure
 */

/**
 * Hands a call to Rust. A procedure that `fallsBack` is handed over a second time after a 415, with that failure: as JSON,
 * or `begin` throws.
 *
 * @typedef {(mailbox: import('../binding').Mailbox, id: number, failure?: any) => void} Begin
 */

/**
 * Begins a call.
 *
 * @param {Procedure} procedure
 * @param {Begin} begin
 * @param {Signal | null} [signal] aborts the call
 * @returns {Promise<any>} the reply, or a rejection with the procedure's Failure
 */
function call(procedure, begin, signal) {
  return new Promise((resolve, reject) => {
    if (signal !== undefined && signal !== null) checkSignal(signal);
    start(procedure, begin, signal, resolve, reject);
  });
}

/** @throws {TypeError} for an object that is not used like an AbortSignal */
function checkSignal(signal) {
  const { aborted, addEventListener, removeEventListener } = signal;
  if (
    typeof aborted !== 'boolean' ||
    typeof addEventListener !== 'function' ||
    typeof removeEventListener !== 'function'
  ) {
    throw new TypeError('invalid signal: expected an AbortSignal');
  }
}

function start(procedure, begin, signal, resolve, reject, failure) {
  if (signal?.aborted) throw cancelled(procedure, 'connect', signal);
  mailbox ??= native.newMailbox(settle);
  const id = free.length > 0 ? free.pop() : resolves.length;
  resolves[id] = resolve;
  rejects[id] = reject;
  procedures[id] = procedure;
  begins[id] = begin;
  try {
    begin(mailbox, id, failure);
  } catch (error) {
    // After a panic, an outcome may come all the same: then the number is free again.
    if (error.code !== PANIC) release(id);
    throw error;
  }
  if (signal) abortOn(signal, id);
}

/** Rejects the call when the signal fires. Its number is free again when its outcome has come all the same. */
function abortOn(signal, id) {
  let group = groups.get(signal);
  if (group === undefined) {
    const ids = new Set();
    const abort = () => {
      detach(signal);
      for (const number of ids) abortCall(number, signal);
    };
    group = { ids, abort };
    signal.addEventListener('abort', abort, { once: true });
    groups.set(signal, group);
  }
  group.ids.add(id);
  signals[id] = signal;
}

function abortCall(id, signal) {
  rejects[id](cancelled(procedures[id], 'wait', signal));
  try {
    native.abort(/** @type {import('../binding').Mailbox} */ (mailbox), id);
  } catch {
    // A panic, which Rust has reported: nobody waits for this call any more.
  }
}

/** Removes the signal's listener. */
function detach(signal) {
  const group = groups.get(signal);
  if (group === undefined) return;
  groups.delete(signal);
  signal.removeEventListener('abort', group.abort);
}

/** @param {Procedure} procedure @param {string} phase @param {Signal} signal */
function cancelled({ method, Failure }, phase, { reason }) {
  const failure = { message: 'canceled', code: 'ERR_CANCELED', phase, twirpCode: 'canceled', cause: reason };
  return new Failure({ ...failure, mayHaveRun: phase !== 'connect' }, method);
}

function release(id) {
  resolves[id] = rejects[id] = procedures[id] = begins[id] = undefined;
  const signal = signals[id];
  if (signal !== undefined) {
    signals[id] = undefined;
    const group = groups.get(signal);
    if (group?.ids.delete(id) && group.ids.size === 0) detach(signal);
  }
  free.push(id);
}

/** Settles each call whose outcome has come. */
function settle() {
  const box = mailbox;
  if (box === undefined) return;
  let losses = 0;
  for (;;) {
    tape.numbers[CALL] = NOBODY;
    let outcome;
    try {
      outcome = native.nextOutcome(box, nativeTape);
    } catch (error) {
      if (lose(tape.numbers[CALL], error)) continue;
      // What is in the mailbox has to be taken out, or it will not wake anybody again. When that is not possible, the next
      // call has a new one.
      if (++losses === 1) continue;
      mailbox = undefined;
      return;
    }
    if (outcome === undefined) return;
    const id = tape.numbers[CALL];
    const kind = tape.numbers[OUTCOME];
    const [resolve, reject, procedure] = [resolves[id], rejects[id], procedures[id]];
    const begin = begins[id];
    const signal = signals[id];
    release(id);
    try {
      if (kind === MESSAGE) {
        resolve(build(/** @type {any} */ (outcome), procedure.read));
      } else if (kind === JSON_TEXT) {
        resolve(replyOf(procedure, /** @type {string} */ (outcome)));
      } else if (kind === FAILURE) {
        const failure = JSON.parse(/** @type {string} */ (outcome));
        if (procedure.fallsBack && failure.response?.status === UNSUPPORTED_MEDIA_TYPE) {
          start(procedure, begin, signal, resolve, reject, failure);
        } else {
          reject(new procedure.Failure(failure, procedure.method));
        }
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
