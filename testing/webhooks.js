// @ts-check
'use strict';

const { createHash } = require('crypto');
const http = require('http');
const https = require('https');
const { AccessToken } = require('../classic/AccessToken.js');
const { WebhookEvent } = require('../generated/livekit_webhook.js');
const { newId, seconds } = require('./ids.js');
const { webhookJson } = require('./json.js');

/** So often a webhook is tried: the real server's number. It waits between them, from one second on; here is no wait. */
const TRIES = 5;
/** So many milliseconds an endpoint may be silent. */
const PATIENCE_MS = 5000;

/**
 * The body and the `Authorization` header with which a server would post an event.
 *
 * @param {any} event parts of a WebhookEvent; `id` and `createdAt` are made when they are missing
 * @param {{ apiKey: string, apiSecret: string }} key
 */
function signWebhook(event, { apiKey, apiSecret }) {
  const whole = WebhookEvent.fromPartial({ id: newId('EV_'), createdAt: seconds(), ...event });
  const body = JSON.stringify(webhookJson(WebhookEvent, whole));
  const token = new AccessToken(apiKey, apiSecret, { ttl: '5m' });
  token.sha256 = createHash('sha256').update(body).digest('base64');
  return { body, authorization: token.toJwt() };
}

/** Posts events to each address, one after the other, as they happened. */
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
    /** Each event so far, as a WebhookEvent. */
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

  /** Resolves when all that was sent so far is delivered, or was given up. */
  async idle() {
    // The requests do not keep the process alive; who waits for them does.
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

  /** Tries each of the remaining ones once. */
  close() {
    this.#tries = 1;
    return this.idle();
  }

  async #deliver(url, body, authorization) {
    for (let attempt = 1; attempt <= this.#tries; attempt++) {
      const status = await post(url, body, authorization);
      // What an endpoint refuses for good is not brought again.
      const isTried = status === 0 || status === 429 || (status >= 500 && status !== 501);
      if (!isTried) return;
    }
  }
}

/** The answer's status; 0 when there was none. */
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
