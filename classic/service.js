// @ts-check
'use strict';

// Makes the calls of a service client: from the arguments to Rust. ServiceClient.js loads it with the first call.

const native = require('../native.js');
const { procedures } = require('../generated/procedures.js');
const { call } = require('../twirp/calls.js');
const { openClient, setNumbers } = require('../twirp/client.js');
const { LIMITS, limitsOf, speaksJSON } = require('../twirp/settings.js');
const { isText } = require('../wire/values.js');
const { Writer } = require('../wire/writer.js');
const { camelcaseKeys } = require('./camelcase.js');
const { keyOf, keyPair } = require('./keys.js');
const { RpcError } = require('./rpcError.js');

/** Every request is written into this one and copied out of it by the call. */
const writer = new Writer();

/** @type {Record<string, ReturnType<typeof procedureOf>>} */
const known = {};

/** A procedure with the functions of its messages, which are loaded here. */
function procedureOf(/** @type {string} */ name) {
  const { number, room, requestTimeout = LIMITS.requestTimeout, request, reply } = procedures[name];
  const [sent, returned] = [request, reply].map(([message, load]) => ({ message, wire: load() }));
  const fromJSON = returned.wire[`fromJSON${returned.message}`];
  return {
    method: name.split('/')[1],
    number,
    room,
    requestTimeout,
    toJSON: sent.wire[`toJSON${sent.message}`],
    fits: sent.wire[`fits${sent.message}`],
    encode: sent.wire[`encode${sent.message}`],
    ofJSON: (/** @type {any} */ json) => fromJSON(camelcaseKeys(json)),
    read: returned.wire[`read${returned.message}`],
    fallsBack: true,
    Failure: RpcError,
  };
}

/** The calls of one client. */
class Service {
  #client;

  #limits;

  #keys;

  /** Send requests as JSON: by the option, or since the server refused protobuf. */
  #json;

  /**
   * @param {import('./TwirpRPC').TwirpRpc} rpc
   * @param {[apiKey?: string, secret?: string]} keys
   * @param {import('../twirp/options').ConnectionOptions} [options]
   * @throws {RangeError | TypeError} for an invalid option
   */
  constructor({ host, prefix }, keys, options = {}) {
    this.#keys = keys;
    this.#client = openClient(host, prefix, options);
    this.#limits = limitsOf(options, { ...LIMITS, requestTimeout: undefined });
    this.#json = speaksJSON(options.wire);
  }

  close() {
    native.close(this.#client);
  }

  /**
   * Calls a procedure with a token that allows just that.
   *
   * @param {string} name the procedure, such as `'RoomService/CreateRoom'`
   * @param {any} message the request
   * @param {import('../twirp/options').CallOptions} [options]
   * @returns {Promise<any>} the reply
   */
  call(name, message, options = {}) {
    const procedure = (known[name] ??= procedureOf(name));
    let { requestTimeout = procedure.requestTimeout, retries } = limitsOf(options, this.#limits);
    const { apiKey, secret } = keyPair(...this.#keys);
    const key = keyOf(apiKey, secret);
    const { signal } = options;
    const abortable = signal !== undefined && signal !== null;
    const room = procedure.room === undefined ? undefined : message[procedure.room];
    const started = Date.now();
    const now = Math.floor(started / 1000);
    let asJSON = false;
    const begin = (mailbox, id, failure) => {
      if (failure !== undefined) {
        this.#json = true;
        requestTimeout -= (Date.now() - started) / 1000;
        if (asJSON || requestTimeout <= 0) throw new RpcError(failure, procedure.method);
      }
      // Protobuf can say what has its documented type; the rest goes as JSON, so that the server judges it.
      asJSON = this.#json || !procedure.fits(message) || (room !== undefined && !isText(room));
      let body;
      if (asJSON) {
        body = JSON.stringify(procedure.toJSON(message, true));
      } else {
        procedure.encode(message, writer.reset());
        body = writer.buffer;
      }
      const grant = room === undefined ? undefined : JSON.stringify(room);
      const { number } = procedure;
      setNumbers({ id, procedure: number, length: writer.length, now, requestTimeout, retries, abortable });
      native.call(this.#client, mailbox, key, grant, body);
    };
    return call(procedure, begin, signal);
  }
}

module.exports = { Service };
