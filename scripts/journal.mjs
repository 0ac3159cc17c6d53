// Records events and waits for future ones. Participants and the webhook endpoint of the tests use it.
import { inspect } from 'node:util';

const TIMEOUT_MS = 20_000;

/** Events, oldest first. Each is an object with its name in `event`. */
export class Journal {
  /** @type {Array<{ event: string }>} */
  entries = [];

  #waiting = new Set();

  /** @param {string} owner the source of the events, for the error of `next` */
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
   * The first event of this name that satisfies the condition, recorded already or later.
   *
   * @param {string} event its name
   * @param {(entry: any) => boolean} [condition]
   * @throws {Error} after 20 seconds; the message lists the recorded events
   */
  next(event, condition = () => true) {
    const matches = (entry) => entry.event === event && condition(entry);
    const past = this.entries.find(matches);
    if (past) return Promise.resolve(past);

    const cause = new Error('called from here');
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
    return `${this.owner}: no matching ${event} within ${TIMEOUT_MS / 1000} s; received:${came.join('') || ' nothing'}`;
  }
}
