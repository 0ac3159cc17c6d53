// @ts-check
'use strict';

const native = require('../native.js');

const DEFAULT_PREFIX = '/twirp';

/** The protobuf package of LiveKit's services. */
const livekitPackage = 'livekit';

class TwirpRpc {
  #client;

  constructor(host, pkg, prefix) {
    this.host = host;
    this.pkg = pkg;
    this.prefix = prefix || DEFAULT_PREFIX;
  }

  async request(service, method, data, headers) {
    const path = `${this.prefix}/${this.pkg}.${service}/${method}`;
    const body = typeof data === 'string' ? data : (JSON.stringify(data) ?? '');
    this.#client ??= native.newClient(String(this.host), this.prefix);
    const client = this.#client;
    const { call } = require('./calls.js');
    return call({ method }, (mailbox, id) => native.post(client, mailbox, id, path, flat(headers), body));
  }
}

/** Names and values in turn. What is undefined or null is left out, as axios does. */
function flat(headers) {
  const pairs = [];
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value !== undefined && value !== null) pairs.push(name, String(value));
  }
  return pairs;
}

module.exports = { TwirpRpc, livekitPackage };
