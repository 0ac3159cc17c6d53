// @ts-check
'use strict';

// The base class of the service clients. `authHeader` is public in the original, so it stays; calls do not use it.

const { AccessToken } = require('./AccessToken.js');

class ServiceBase {
  #apiKey;

  #secret;

  #ttl;

  constructor(apiKey, secret, ttl) {
    this.#apiKey = apiKey;
    this.#secret = secret;
    this.#ttl = ttl || '10m';
  }

  authHeader(grant) {
    const token = new AccessToken(this.#apiKey, this.#secret, { ttl: this.#ttl });
    token.addGrant(grant);
    return { Authorization: `Bearer ${token.toJwt()}` };
  }
}

module.exports = { ServiceBase };
