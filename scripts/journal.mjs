// What has happened so far, and waiting for what has not happened yet.
import { inspect } from 'node:util';

const TIMEOUT_MS = 20_000;

/** Events in the order they came. Each is an object whose `event` is its name. */
export class Journal {
  /** @type {Array<{ event: string }>} */
  entries = [];

  #waiting = new Set();

  /** @param {string} owner whose events these are, for the error of `next` */
  constructor(owner) {
    this.owner = owner;
  }

  add(entry) {
    this.entries.push(entry);
    for (const waiter of this.#waiting) {
      if (waiter.matches(entry)) waiter.resolve(entry);
    }
  }

  /**
   * The first event of this name that satisfies the condition, be it among those that came already or a later one.
   *
   * @param {string} event its name
   * @param {(entry: any) => boolean} [condition]
   * @throws {Error} when it does not come in 20 seconds; the message lists what came
   */
  next(event, condition = () => true) {
    const matches = (entry) => entry.event === event && condition(entry);
    const past = this.entries.find(matches);
    if (past) return Promise.resolve(past);

    const cause = new Error('waited for here');
    return new Promise((resolve, reject) => {
      const waiter = {
        matches,
        resolve: (entry) => {
          settle();
          resolve(entry);
        },
      };
      const timer = setTimeout(() => {
        settle();
        reject(new Error(this.#missing(event), { cause }));
      }, TIMEOUT_MS);
      const settle = () => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
      };
      this.#waiting.add(waiter);
    });
  }

  #missing(event) {
    const came = this.entries.map((entry) => `\n  ${inspect(entry, { breakLength: Infinity }).slice(0, 300)}`);
    return `${this.owner}: no such ${event} within ${TIMEOUT_MS / 1000} s; came:${came.join('') || ' nothing'}`;
  }
}
