// @ts-check
'use strict';

// What goes wrong on demand.

const { services } = require('./services.js');

/** @typedef {import('./index').Fault} Fault */

/** What can go wrong, and how often and where. */
const KINDS = ['error', 'status', 'body', 'delay', 'reset', 'truncate', 'contentType', 'endless'];
const NAMES = ['method', 'times', ...KINDS];

/** The faults that are set, in the order in which they were. */
class Faults {
  /** @type {Array<Fault & { left: number }>} */
  #set = [];

  /**
   * @param {Fault} fault
   * @returns {() => void} takes it back
   * @throws {TypeError} for one that could never happen
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
   * The first fault for this method; it is used up by that.
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

/** A misspelt fault would be a test that tests nothing. */
function check(fault) {
  const unknown = Object.keys(fault).filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) throw new TypeError(`a fault has no ${unknown.join(', ')}; it has ${NAMES.join(', ')}`);
  if (!KINDS.some((kind) => fault[kind] !== undefined)) throw new TypeError(`a fault needs one of ${KINDS.join(', ')}`);
  if (fault.reset !== undefined && fault.reset !== 'before' && fault.reset !== 'after') {
    throw new TypeError("a fault's reset is 'before' or 'after'");
  }
  const methods = Object.values(services).flatMap((rows) => Object.keys(rows));
  if (fault.method !== undefined && !methods.includes(fault.method)) {
    throw new TypeError(`there is no method ${fault.method}; there are ${methods.join(', ')}`);
  }
}

/** Sends as much of an endless body as the client takes. */
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
