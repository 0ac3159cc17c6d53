// @ts-check
'use strict';

// Faults that a test sets on the in-memory server. server.js asks for the next fault before it answers a call.

const { services } = require('./services.js');

/** @typedef {import('./index').Fault} Fault */

/** The kinds of faults; the other properties say how often and where. */
const KINDS = ['error', 'status', 'body', 'delay', 'reset', 'truncate', 'contentType', 'endless'];
const NAMES = ['method', 'times', ...KINDS];

/** The faults that are set, oldest first. */
class Faults {
  /** @type {Array<Fault & { left: number }>} */
  #set = [];

  /**
   * @param {Fault} fault
   * @returns {() => void} removes the fault
   * @throws {TypeError} for a fault that could never happen
   */
  add(fault) {
    check(fault);
    const entry = { ...fault, left: fault.times ?? 1 };
    this.#set.push(entry);
    return () => {
      this.#set = this.#set.filter((each) => each !== entry);
    };
  }

  /**
   * Uses up the first fault for this method.
   *
   * @param {string} method
   * @returns {Fault | undefined}
   */
  take(method) {
    const entry = this.#set.find((each) => each.method === undefined || each.method === method);
    if (entry && --entry.left <= 0) this.#set = this.#set.filter((each) => each !== entry);
    return entry;
  }
}

/** Rejects misspelt faults: a test with one would test nothing. */
function check(fault) {
  const unknown = Object.keys(fault).filter((name) => !NAMES.includes(name));
  if (unknown.length > 0)
    throw new TypeError(`unknown property of a fault: ${unknown.join(', ')}; expected ${NAMES.join(', ')}`);
  if (!KINDS.some((kind) => fault[kind] !== undefined)) throw new TypeError(`a fault needs one of ${KINDS.join(', ')}`);
  if (fault.reset !== undefined && fault.reset !== 'before' && fault.reset !== 'after') {
    throw new TypeError("a fault's reset must be 'before' or 'after'");
  }
  const methods = Object.values(services).flatMap((rows) => Object.keys(rows));
  if (fault.method !== undefined && !methods.includes(fault.method)) {
    throw new TypeError(`unknown method ${fault.method}; expected one of ${methods.join(', ')}`);
  }
}

/** Sends an endless body, as fast as the client reads it. */
function endless(response, contentType) {
  const chunk = Buffer.alloc(1 << 16, ' ');
  response.writeHead(200, { 'content-type': contentType });
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

module.exports = { Faults, endless };
