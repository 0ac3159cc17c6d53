// @ts-check
'use strict';

// Connects a service client's methods to the transport in service.js. The service clients call it once per service.

/**
 * Returns a function that opens a client of the service. The transport is loaded with the first client, the messages with
 * the first call of each procedure: a program that only signs tokens needs neither.
 *
 * @param {string} service
 * @param {() => any} load returns the wire modules of its messages, merged
 * @param {Record<string, [request: string, reply: string]>} rows the message names of each procedure
 */
function caller(service, load, rows) {
  /** @type {Record<string, any>} */
  const procedures = {};

  const make = (/** @type {string} */ method) => {
    const { procedure } = require('./service.js');
    const wire = load();
    const [request, reply] = rows[method];
    return procedure(
      service,
      method,
      { toJSON: wire[`toJSON${request}`], fits: wire[`fits${request}`], encode: wire[`encode${request}`] },
      { fromJSON: wire[`fromJSON${reply}`], read: wire[`read${reply}`] }
    );
  };

  /**
   * @param {import('./TwirpRPC').TwirpRpc} rpc
   * @param {string | undefined} apiKey
   * @param {string | undefined} secret
   * @param {any} options
   */
  return (rpc, apiKey, secret, options) => {
    const { Service } = require('./service.js');
    const client = new Service(rpc, apiKey, secret, options);
    /**
     * @param {string} method
     * @param {any} request
     * @param {any} [callOptions]
     * @param {any} [room] the room in the call's token
     * @returns {Promise<any>} the reply
     */
    const call = (method, request, callOptions, room) =>
      client.request((procedures[method] ??= make(method)), request, room, callOptions);
    call.close = () => client.close();
    return call;
  };
}

module.exports = { caller };
