// @ts-check
'use strict';

const { createHash } = require('crypto');
const native = require('../native.js');
const { withHint } = require('./tokenErrors.js');

/** In seconds. A server's token is good for five minutes; what is older is refused for its age. */
const WINDOW = 600;
/** So many ids have ten megabytes at most. */
const LIMIT = 100_000;

/** Lets each event of a receiver pass once. */
class ReplayGuard {
  #window;

  #store;

  /** The ids in the memory of this process, when there is no store. */
  #replays;

  /** By what the events are known that have no id. @type {WeakMap<object, string>} */
  #ids = new WeakMap();

  /**
   * @param {import('./WebhookReceiver').ReplayOptions} options
   * @throws {TypeError | RangeError} for options that are none
   */
  constructor({ window = WINDOW, limit = LIMIT, store }) {
    if (typeof window !== 'number' || !(window > 0) || !Number.isFinite(window)) {
      throw new RangeError('replay.window must be a number of seconds above 0');
    }
    if (!Number.isInteger(limit) || limit < 1 || limit >= 2 ** 32) {
      throw new RangeError('replay.limit must be a whole number from 1 on');
    }
    if (store !== undefined && typeof store?.add !== 'function') {
      throw new TypeError('replay.store must have a method add(id, seconds)');
    }
    this.#window = window;
    this.#store = store;
    if (!store) this.#replays = native.newReplays(window, limit);
  }

  /** The ids are in the memory of this process. */
  get isOwn() {
    return this.#store === undefined;
  }

  /**
   * @param {{ id?: string }} event
   * @param {string | Uint8Array} body what the event was read from
   * @param {number} now in seconds since 1970
   * @throws {Error} when it came already
   */
  pass(event, body, now) {
    const id = this.#idOf(event, body);
    if (!native.addOnce(/** @type {any} */ (this.#replays), id, now)) throw this.#replayed(id);
  }

  /**
   * Asks the store, when there is one.
   *
   * @param {{ id?: string }} event
   * @param {string | Uint8Array} body what the event was read from
   * @param {number} now in seconds since 1970
   */
  async passShared(event, body, now) {
    if (this.#store === undefined) {
      this.pass(event, body, now);
      return;
    }
    const id = this.#idOf(event, body);
    const isNew = await this.#store.add(id, this.#window);
    if (typeof isNew !== 'boolean') throw new TypeError('add(id, seconds) of replay.store must give true or false');
    if (!isNew) throw this.#replayed(id);
  }

  forget(/** @type {{ id?: string }} */ event) {
    if (!this.isOwn) throw new TypeError('what is in replay.store is to be removed there');
    const id = event.id || this.#ids.get(event);
    if (id) native.forget(/** @type {any} */ (this.#replays), id);
  }

  /**
   * What an event is known by. One without an id, as old servers send, by its body.
   *
   * @param {{ id?: string }} event
   * @param {string | Uint8Array} body
   */
  #idOf(event, body) {
    if (event.id) return event.id;
    const id = `sha256:${createHash('sha256').update(body).digest('base64url')}`;
    this.#ids.set(event, id);
    return id;
  }

  #replayed(/** @type {string} */ id) {
    const error = Object.assign(new Error('the webhook came already'), { code: 'ERR_WEBHOOK_REPLAYED' });
    return withHint(
      error,
      `The event ${JSON.stringify(id.slice(0, 64))} came within the last ${this.#window} s. Somebody posts it again, or the ` +
        'server does because it got no answer: when it was handled, answer with 200.'
    );
  }
}

module.exports = { ReplayGuard };
