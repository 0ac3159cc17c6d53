// @ts-check
'use strict';

const native = require('../native.js');
const { isText } = require('../wire/values.js');
const { Writer } = require('../wire/writer.js');
const { call } = require('../twirp/calls.js');
const { milliseconds, settingsOf, whole } = require('../twirp/settings.js');
const { camelcaseKeys } = require('./camelcase.js');
const { keyOf, keyPair } = require('./keys.js');
const { RpcError } = require('./rpcError.js');

const numbers = new Map(native.procedures().map((route, number) => [route, number]));

/** Every request is written into this one and copied out of it by the call. */
const writer = new Writer();

/**
 * A remote procedure: its number in Rust, and how its messages are made.
 *
 * @param {string} service
 * @param {string} method
 * @param {{ toJSON: (message: any, isRequest: boolean) => unknown, fits: (message: any) => boolean,
 *   encode: (message: any, writer: Writer) => void }} request
 * @param {{ fromJSON: (json: any) => any, read: (tape: any) => any }} reply
 */
function procedure(service, method, request, reply) {
  const route = `livekit.${service}/${method}`;
  const number = numbers.get(route);
  if (number === undefined) throw new Error(`the addon does not know ${route}`);
  const ofJSON = (/** @type {any} */ json) => reply.fromJSON(camelcaseKeys(json));
  return { method, number, request, ofJSON, read: reply.read, Failure: RpcError };
}

/** What the clients of LiveKit's services have in common. */
class Service {
  #client;

  #secret;

  #options;

  /**
   * @param {import('./TwirpRPC').TwirpRpc} rpc
   * @param {string} [apiKey]
   * @param {string} [secret]
   * @param {import('../twirp/options').ConnectionOptions} [options]
   */
  constructor(rpc, apiKey, secret, options) {
    this.rpc = rpc;
    this.apiKey = apiKey;
    this.#secret = secret;
    this.#options = options;
  }

  /** With the first call, so that what is wrong with the host or the options shows there. */
  #open() {
    const { host, prefix } = this.rpc;
    return native.newClient(String(host), prefix, settingsOf(host, this.#options));
  }

  /** Takes no more calls; those under way end first. */
  close() {
    native.close((this.#client ??= this.#open()));
  }

  /**
   * Calls a procedure with a token that allows just that.
   *
   * @param {ReturnType<typeof procedure>} procedure
   * @param {any} message the request
   * @param {any} [room] the room that the token is for
   * @param {import('../twirp/options').CallOptions} [options]
   * @returns {Promise<any>} the reply
   */
  request(procedure, message, room, { requestTimeout, retries, signal } = {}) {
    const client = (this.#client ??= this.#open());
    const deadline = milliseconds(requestTimeout, 'requestTimeout');
    const times = whole(retries, 'retries', 0);
    const { apiKey, secret } = keyPair(this.apiKey, this.#secret);
    const { request, number } = procedure;
    const key = keyOf(apiKey, secret);
    const now = Math.floor(Date.now() / 1000);
    const begin = (mailbox, id) => {
      // Protobuf can say what has its documented type; the rest goes as JSON, so that the server judges it.
      let body;
      if (request.fits(message) && (room === undefined || isText(room))) {
        request.encode(message, writer.reset());
        body = writer.buffer;
      } else {
        body = JSON.stringify(request.toJSON(message, true));
      }
      const grant = room === undefined ? undefined : JSON.stringify(room);
      const abortable = signal !== undefined;
      native.call(client, mailbox, id, number, key, grant, body, writer.length, now, deadline, times, abortable);
    };
    return call(procedure, begin, signal);
  }
}

module.exports = { Service, procedure };
