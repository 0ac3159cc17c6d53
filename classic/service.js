// @ts-check
'use strict';

const native = require('../native.js');
const { isText } = require('../wire/values.js');
const { Writer } = require('../wire/writer.js');
const { call } = require('./calls.js');
const { keyOf, keyPair } = require('./keys.js');

const numbers = new Map(native.procedures().map((route, number) => [route, number]));

/** Every request is written into this one and copied out of it by the call. */
const writer = new Writer();

/**
 * A remote procedure: its number in Rust, and how its messages are made.
 *
 * @param {string} service
 * @param {string} method
 * @param {{ toJSON: (message: any) => unknown, fits: (message: any) => boolean,
 *   encode: (message: any, writer: Writer) => void }} request
 * @param {{ fromJSON: (json: any) => any, read: (tape: any) => any }} reply
 */
function procedure(service, method, request, reply) {
  const route = `livekit.${service}/${method}`;
  const number = numbers.get(route);
  if (number === undefined) throw new Error(`the addon does not know ${route}`);
  return { method, number, request, fromJSON: reply.fromJSON, read: reply.read };
}

/** What the clients of LiveKit's services have in common. */
class Service {
  #client;

  #secret;

  #requestTimeout;

  /**
   * @param {import('./TwirpRPC').TwirpRpc} rpc
   * @param {string} [apiKey]
   * @param {string} [secret]
   * @param {import('./service').ClientOptions} [options]
   */
  constructor(rpc, apiKey, secret, { requestTimeout } = {}) {
    this.rpc = rpc;
    this.apiKey = apiKey;
    this.#secret = secret;
    this.#requestTimeout = requestTimeout;
    this.#client = native.newClient(String(rpc.host), rpc.prefix);
  }

  /**
   * Calls a procedure with a token that allows just that.
   *
   * @param {ReturnType<typeof procedure>} procedure
   * @param {any} message the request
   * @param {any} [room] the room that the token is for
   * @param {import('./service').CallOptions} [options]
   * @returns {Promise<any>} the reply
   */
  request(procedure, message, room, { requestTimeout = this.#requestTimeout, signal } = {}) {
    const deadline = requestTimeout === undefined ? undefined : milliseconds(requestTimeout);
    const { apiKey, secret } = keyPair(this.apiKey, this.#secret);
    const { request, number } = procedure;
    const key = keyOf(apiKey, secret);
    const now = Math.floor(Date.now() / 1000);
    const begin = (mailbox, id) => {
      // Protobuf can say what has its documented type; the rest goes as JSON, so that the server judges it.
      let body;
      if (request.fits(message) && (room === undefined || isText(room))) {
        request.encode(message, writer.reset());
        body = writer.buffer.subarray(0, writer.length);
      } else {
        body = JSON.stringify(request.toJSON(message));
      }
      const abortable = signal !== undefined;
      native.call(this.#client, mailbox, id, number, key, JSON.stringify(room), body, now, deadline, abortable);
    };
    return call(procedure, begin, signal);
  }
}

function milliseconds(/** @type {unknown} */ seconds) {
  if (typeof seconds === 'number' && seconds > 0 && Number.isFinite(seconds)) return seconds * 1000;
  throw new RangeError('requestTimeout must be a number of seconds above 0');
}

module.exports = { Service, procedure };
