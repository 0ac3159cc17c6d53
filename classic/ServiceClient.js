// @ts-check
'use strict';

// The base class of the service clients: the constructor and `close()`. A client adds its methods, which make their calls
// with `this[call](procedure, request, callOptions)`.

const { ServiceBase } = require('./ServiceBase.js');
const { TwirpRpc, livekitPackage } = require('./TwirpRPC.js');

/** A symbol, because a user's subclass may have a method of any name. */
const call = Symbol('call');

class ServiceClient extends ServiceBase {
  #open;

  #service;

  /**
   * @param {string} host
   * @param {string} [apiKey]
   * @param {string} [secret]
   * @param {import('../twirp/options').ConnectionOptions} [options]
   */
  constructor(host, apiKey, secret, options) {
    super(apiKey, secret);
    this.rpc = new TwirpRpc(host, livekitPackage);
    // The transport is loaded here, because a program that only signs tokens does not need it. Errors in the host and the
    // options are thrown here, too.
    this.#open = () => new (require('./service.js').Service)(this.rpc, [apiKey, secret], options);
  }

  close() {
    (this.#service ??= this.#open()).close();
  }

  /**
   * Calls a procedure.
   *
   * @param {string} procedure as in generated/procedures.js
   * @param {any} request
   * @param {import('../twirp/options').CallOptions} [callOptions]
   * @returns {Promise<any>} the reply
   */
  [call](procedure, request, callOptions) {
    return (this.#service ??= this.#open()).call(procedure, request, callOptions);
  }
}

module.exports = { ServiceClient, call };
