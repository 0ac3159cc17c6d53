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
    const { openClient, setNumbers } = require('../twirp/client.js');
    const { flat } = require('../twirp/headers.js');
    const { pathOf } = require('../twirp/path.js');
    const { LIMITS } = require('../twirp/settings.js');
    const { camelcaseKeys } = require('./camelcase.js');
    const { RpcError } = require('./rpcError.js');
    const client = (this.#client ??= openClient(this.host, this.prefix));
    const path = pathOf(this.prefix, `${this.pkg}.${service}`, method);
    const pairs = flat(headers, method, RpcError);
    return call({ method, ofJSON: camelcaseKeys, anyJSON: true, Failure: RpcError }, (mailbox, id) => {
      setNumbers({ id, ...LIMITS, abortable: false });
      native.post(client, mailbox, path, pairs, body);
    });
  }
}

module.exports = { TwirpRpc, livekitPackage };
