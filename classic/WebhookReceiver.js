// @ts-check
'use strict';

const native = require('../native.js');
const { build, nativeTape } = require('../wire/tape.js');
const { JsonWebTokenError, errorOf } = require('./tokenErrors.js');
const { TrustedKeys } = require('./trustedKeys.js');

// Loaded with the first webhook: a program that only signs tokens needs none.
let loaded;
const wire = () => (loaded ??= require('../generated/livekit_webhook.wire.js'));

/** The header that carries a webhook's token, under the name that it always had here. Servers send it as `Authorization`. */
const authorizeHeader = 'Authorize';

class WebhookReceiver {
  #keys;

  constructor(apiKey, apiSecret, options) {
    this.#keys = new TrustedKeys(apiKey, apiSecret, options);
  }

  receive(body, authHeader, skipAuth = false) {
    if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
      throw new TypeError('the body must be the text or the bytes that the server sent, before any JSON parser');
    }
    if (!skipAuth) {
      if (!authHeader) throw new Error('authorization header is empty');
      if (typeof authHeader !== 'string') throw new JsonWebTokenError('jwt must be a string');
      const event = native.receive(this.#keys.key(), body, authHeader, Math.floor(Date.now() / 1000), nativeTape);
      if (event !== null) {
        if (typeof event === 'object' && !Array.isArray(event)) throw errorOf(event);
        return build(event ?? /** @type {string} */ (body), wire().readWebhookEvent);
      }
    }
    const text = typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.length).toString();
    return wire().fromJSONWebhookEvent(JSON.parse(text));
  }
}

module.exports = { WebhookReceiver, authorizeHeader };
