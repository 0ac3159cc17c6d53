// @ts-check
'use strict';

// Signs webhooks and posts them. server.js uses `Webhooks`; `signWebhook` is public, for tests without a server.

const { createHash } = require('crypto');
const http = require('http');
const https = require('https');
const { AccessToken } = require('../classic/AccessToken.js');
const { WebhookEvent } = require('../generated/livekit_webhook.js');
const { newId, seconds } = require('./ids.js');
const { webhookJson } = require('./json.js');

/** Maximum number of attempts per webhook, as in the real server. The real server waits between them; this one does not. */
const TRIES = 5;
/** Time-out for an endpoint's response, in milliseconds. */
const PATIENCE_MS = 5000;

/**
 * The body and the `Authorization` header that a server would post for an event.
 *
 * @param {any} event fields of a WebhookEvent; `id` and `createdAt` have defaults
 * @param {{ apiKey: string, apiSecret: string }} key
 */
function signWebhook(event, { apiKey, apiSecret }) {
  const whole = WebhookEvent.fromPartial({ id: newId('EV_'), createdAt: seconds(), ...event });
  const body = JSON.stringify(webhookJson(WebhookEvent, whole));
  const token = new AccessToken(apiKey, apiSecret, { ttl: '5m' });
  token.sha256 = createHash('sha256').update(body).digest('base64');
  return { body, authorization: token.toJwt() };
}

/** Posts events to each URL, one at a time and in order. */
class Webhooks {
  #key;

  #queues;

  #tries = TRIES;

  /**
   * @param {string[]} urls
   * @param {{ apiKey: string, apiSecret: string }} key
   */
  constructor(urls, key) {
    this.#key = key;
    /** The events so far, as WebhookEvents. */
    this.events = [];
    this.#queues = urls.map((url) => ({ url: new URL(url), last: Promise.resolve() }));
  }

  send(event) {
    const { body, authorization } = signWebhook(event, this.#key);
    this.events.push(WebhookEvent.fromJSON(JSON.parse(body)));
    for (const queue of this.#queues) {
      queue.last = queue.last.then(() => this.#deliver(queue.url, body, authorization));
    }
  }

  /** Resolves when all events so far are delivered or have failed for good. */
  async idle() {
    // The requests do not keep the process alive, but a caller that awaits them must.
    const hold = setInterval(() => {}, 1 << 30);
    try {
      let waited;
      do {
        waited = this.#queues.map(({ last }) => last);
        await Promise.all(waited);
      } while (this.#queues.some(({ last }, i) => last !== waited[i]));
    } finally {
      clearInterval(hold);
    }
  }

  /** Limits the remaining deliveries to one attempt each. */
  close() {
    this.#tries = 1;
    return this.idle();
  }

  async #deliver(url, body, authorization) {
    for (let attempt = 1; attempt <= this.#tries; attempt++) {
      const status = await post(url, body, authorization);
      // A webhook that an endpoint rejects for good is not sent again.
      const isTried = status === 0 || status === 429 || (status >= 500 && status !== 501);
      if (!isTried) return;
    }
  }
}

/** The response's status; 0 if there was no response. */
function post(url, body, authorization) {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/webhook+json',
      authorization,
      'content-length': Buffer.byteLength(body),
    };
    const client = url.protocol === 'https:' ? https : http;
    const options = { method: 'POST', headers, agent: false, timeout: PATIENCE_MS };
    const request = client.request(url, options, (response) => {
      response.resume();
      response.on('close', () => resolve(response.statusCode ?? 0));
    });
    request.on('socket', (socket) => socket.unref());
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(0));
    request.end(body);
  });
}

module.exports = { Webhooks, signWebhook };
