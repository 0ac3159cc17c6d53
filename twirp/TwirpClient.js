// @ts-check
'use strict';

const { isUint8Array } = require('util').types;
const native = require('../native.js');
const { call } = require('./calls.js');
const { openClient, setNumbers } = require('./client.js');
const { flat } = require('./headers.js');
const { pathOf } = require('./path.js');
const { LIMITS, limitsOf } = require('./settings.js');
const { TwirpError } = require('./TwirpError.js');

class TwirpClient {
  #client;

  #limits;

  #prefix;

  constructor(host, options = {}) {
    this.#prefix = options.prefix ?? '/twirp';
    this.#client = openClient(host, this.#prefix, options);
    this.#limits = limitsOf(options, LIMITS);
    const wrong = native.check(this.#client);
    if (wrong) throw Object.assign(new TypeError(wrong), { code: 'ERR_INVALID_ARG_VALUE' });
  }

  async json(service, method, request = {}, options = {}) {
    const body = JSON.stringify(request);
    if (body === undefined) throw new TypeError('the request has no JSON');
    return this.#post(service, method, body, 'application/json', options);
  }

  async protobuf(service, method, request, options = {}) {
    if (!isUint8Array(request)) throw new TypeError('the request must be the bytes of a message');
    return this.#post(service, method, request, 'application/protobuf', options);
  }

  close() {
    native.close(this.#client);
  }

  #post(service, method, body, type, { headers, idempotent, signal, ...options }) {
    const path = pathOf(this.#prefix, service, method);
    const limits = limitsOf(options, this.#limits);
    const pairs = [...flat(headers, method, TwirpError), 'accept', type, 'content-type', type];
    const abortable = signal !== undefined && signal !== null;
    return call(
      { method, ofJSON: (json) => json, Failure: /** @type {any} */ (TwirpError) },
      (mailbox, id) => {
        setNumbers({ id, ...limits, idempotent, abortable });
        native.post(this.#client, mailbox, path, pairs, body);
      },
      signal
    );
  }
}
if (Symbol.dispose)
  Object.defineProperty(TwirpClient.prototype, Symbol.dispose, { value: TwirpClient.prototype.close });

module.exports = { TwirpClient };
