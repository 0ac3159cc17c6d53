// @ts-check
'use strict';

// What goes wrong on demand.

/** @typedef {import('./index').Fault} Fault */

/** The faults that are set, in the order in which they were. */
class Faults {
  /** @type {Array<Fault & { left: number }>} */
  #set = [];

  /**
   * @param {Fault} fault
   * @returns {() => void} takes it back
   */
  add(fault) {
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
