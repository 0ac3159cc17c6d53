// @ts-check
'use strict';

const native = require('../native.js');
const { isText } = require('../wire/values.js');
const { Writer } = require('../wire/writer.js');
const { call } = require('../twirp/calls.js');
const { DEADLINE, milliseconds, settingsOf, speaksJSON, whole } = require('../twirp/settings.js');
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
  return { method, number, request, ofJSON, read: reply.read, fallsBack: true, Failure: RpcError };
}

/** What the clients of LiveKit's services have in common. */
class Service {
  #client;

  #secret;

  #options;

  /** Milliseconds that a call may take when it has no time-out of its own. */
  #deadline;

  /** Send requests as JSON: by the option, or since the server refused protobuf. */
  #json = false;

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
    const settings = settingsOf(host, this.#options);
    this.#deadline = settings.deadline ?? DEADLINE;
    this.#json = speaksJSON(this.#options?.wire);
    return native.newClient(String(host), prefix, settings);
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
    let deadline = milliseconds(requestTimeout, 'requestTimeout');
    const times = whole(retries, 'retries', 0);
    const { apiKey, secret } = keyPair(this.apiKey, this.#secret);
    const { request, number } = procedure;
    const key = keyOf(apiKey, secret);
    const started = Date.now();
    const now = Math.floor(started / 1000);
    const abortable = signal !== undefined && signal !== null;
    let asJSON = false;
    const begin = (mailbox, id, failure) => {
      if (failure !== undefined) {
        this.#json = true;
        deadline = (deadline ?? this.#deadline) - (Date.now() - started);
        if (asJSON || deadline <= 0) throw new RpcError(failure, procedure.method);
      }
      // Protobuf can say what has its documented type; the rest goes as JSON, so that the server judges it.
      asJSON = this.#json || !request.fits(message) || (room !== undefined && !isText(room));
      let body;
      if (asJSON) {
        body = JSON.stringify(request.toJSON(message, true));
      } else {
        request.encode(message, writer.reset());
        body = writer.buffer;
      }
      const grant = room === undefined ? undefined : JSON.stringify(room);
      native.call(client, mailbox, id, number, key, grant, body, writer.length, now, deadline, times, abortable);
    };
    return call(procedure, begin, signal);
  }
}

module.exports = { Service, procedure };
