// @ts-check
'use strict';

// Rejects webhooks that were already received. WebhookReceiver calls it after a webhook has passed all other checks.

const { createHash } = require('crypto');
const native = require('../native.js');
const { withHint } = require('./tokenErrors.js');

/** In seconds. A server's token is valid for five minutes; older ones are rejected as expired. */
const WINDOW = 600;
/** Maximum number of remembered ids. They use at most ten megabytes. */
const LIMIT = 100_000;

/** Accepts each event of a receiver once. */
class ReplayGuard {
  #window;

  #store;

  /** The ids in this process's memory, if there is no store. */
  #replays;

  /** The derived ids of events that have no id. @type {WeakMap<object, string>} */
  #ids = new WeakMap();

  /**
   * @param {import('./WebhookReceiver').ReplayOptions} options
   * @throws {TypeError | RangeError} for invalid options
   */
  constructor({ window = WINDOW, limit = LIMIT, store }) {
    if (typeof window !== 'number' || !(window > 0) || !Number.isFinite(window)) {
      throw new RangeError('replay.window must be a number of seconds above 0');
    }
    if (!Number.isInteger(limit) || limit < 1 || limit >= 2 ** 32) {
      throw new RangeError('replay.limit must be an integer of at least 1');
    }
    if (store !== undefined && typeof store?.add !== 'function') {
      throw new TypeError('replay.store must have a method add(id, seconds)');
    }
    this.#window = window;
    this.#store = store;
    if (!store) this.#replays = native.newReplays(window, limit);
  }

  /** Whether the ids are in this process's memory. */
  get isOwn() {
    return this.#store === undefined;
  }

  /**
   * @param {{ id?: string }} event
   * @param {string | Uint8Array} body the source of the event
   * @param {number} now in seconds since 1970
   * @throws {Error} if it was already received
   */
  pass(event, body, now) {
    const id = this.#idOf(event, body);
    if (!native.addOnce(/** @type {any} */ (this.#replays), id, now)) throw this.#replayed(id);
  }

  /**
   * As `pass`, but asks the store if there is one.
   *
   * @param {{ id?: string }} event
   * @param {string | Uint8Array} body the source of the event
   * @param {number} now in seconds since 1970
   */
  async passShared(event, body, now) {
    if (this.#store === undefined) {
      this.pass(event, body, now);
      return;
    }
    const id = this.#idOf(event, body);
    const isNew = await this.#store.add(id, this.#window);
    if (typeof isNew !== 'boolean') throw new TypeError('replay.store.add(id, seconds) must return true or false');
    if (!isNew) throw this.#replayed(id);
  }

  forget(/** @type {{ id?: string }} */ event) {
    if (!this.isOwn) throw new TypeError('forget has no access to replay.store: remove the id from the store');
    const id = event.id || this.#ids.get(event);
    if (id) native.forget(/** @type {any} */ (this.#replays), id);
  }

  /**
   * The id of an event. Old servers send none: then it is derived from the body.
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
    const error = Object.assign(new Error('the webhook was already received'), { code: 'ERR_WEBHOOK_REPLAYED' });
    return withHint(
      error,
      `The event ${JSON.stringify(id.slice(0, 64))} was already received within the last ${this.#window} s. ` +
        'Either someone replays it, or the server retries because it got no 2xx response: respond with 200 after handling it.'
    );
  }
}

module.exports = { ReplayGuard };
