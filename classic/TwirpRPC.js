// @ts-check
'use strict';

// The original's public class `TwirpRpc`: posts JSON to any Twirp method. The service clients use only its properties.

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
    const body = typeof data === 'string' ? data : (JSON.stringify(data) ?? '');
    const { call } = require('../twirp/calls.js');
    const { flat } = require('../twirp/headers.js');
    const { pathOf } = require('../twirp/path.js');
    const { settingsOf } = require('../twirp/settings.js');
    const { camelcaseKeys } = require('./camelcase.js');
    const { RpcError } = require('./rpcError.js');
    const client = (this.#client ??= native.newClient(String(this.host), this.prefix, settingsOf(this.host)));
    const path = pathOf(this.prefix, `${this.pkg}.${service}`, method);
    const pairs = flat(headers, method, RpcError);
    return call({ method, ofJSON: camelcaseKeys, anyJSON: true, Failure: RpcError }, (mailbox, id) =>
      native.post(client, mailbox, id, path, pairs, body, undefined, undefined, false, false)
    );
  }
}

module.exports = { TwirpRpc, livekitPackage };
